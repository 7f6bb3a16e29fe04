/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.membership.join;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.etalon.account.PersonAddressBook;
import org.etalon.mail.Post;
import org.etalon.mail.letter.Letter;
import org.etalon.membership.MemberRole;
import org.etalon.membership.MembershipOccasion;
import org.etalon.membership.Team;
import org.etalon.platform.text.Texts;

/** What is written to who asked; to nobody where they are gone. */
@ApplicationScoped
class AnswerLetters {
    @Inject
    PersonAddressBook addresses;

    @Inject
    Post post;

    void accepted(Team team, UUID person, MemberRole role) {
        addresses
                .find(person)
                .ifPresent(to -> post.send(Letter.of(
                        MembershipOccasion.REQUEST_ACCEPTED,
                        to,
                        "/dossiers",
                        team.name(),
                        Texts.of("membership", to.language()).get("role." + role))));
    }

    void declined(Team team, UUID person) {
        addresses
                .find(person)
                .ifPresent(to -> post.send(Letter.of(
                        MembershipOccasion.REQUEST_DECLINED, to, "/collectivities/" + team.code(), team.name())));
    }
}
