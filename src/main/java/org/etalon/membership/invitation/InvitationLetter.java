/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.membership.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Locale;
import org.etalon.account.PersonAddressBook;
import org.etalon.account.RandomToken;
import org.etalon.mail.Post;
import org.etalon.mail.letter.Addressee;
import org.etalon.mail.letter.Letter;
import org.etalon.membership.MembershipOccasion;
import org.etalon.platform.security.Caller;
import org.etalon.platform.text.Texts;

/** The letter with the link. */
@ApplicationScoped
class InvitationLetter {
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    @Inject
    PersonAddressBook addresses;

    @Inject
    Post post;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** Sends it with a link of its own; in the language of who is known here, else in that of who invites. */
    void send(Invitation invitation, String collectivity) {
        var inviter = caller.person();
        String token = RandomToken.fresh();
        invitation.send(token, inviter.person(), clock.instant());
        Addressee to = addresses
                .findByEmail(invitation.email())
                .orElseGet(() -> new Addressee(invitation.email(), "", Locale.forLanguageTag(inviter.language())));
        post.send(Letter.of(
                MembershipOccasion.INVITED,
                to,
                "/invitations?token=" + token,
                inviter.name(),
                collectivity,
                Texts.of("membership", to.language())
                        .get("role." + invitation.part().role()),
                invitation.expiresAt().atZone(PARIS).toLocalDate()));
    }
}
