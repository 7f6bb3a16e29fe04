/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.account.entry;

import static org.etalon.core.problem.RefusedException.refuseIfAny;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.etalon.account.AccountOccasion;
import org.etalon.account.Person;
import org.etalon.account.Profile;
import org.etalon.account.link.LinkRepository;
import org.etalon.account.password.PasswordHashes;
import org.etalon.account.password.PasswordRule;
import org.etalon.account.session.Sessions;
import org.etalon.mail.Post;
import org.etalon.mail.letter.Letter;

/** What goes with another password: it is taken only by the rule, its owner is told, other links don't hold any more. */
@ApplicationScoped
public class NewPassword {
    @Inject
    PasswordHashes hashes;

    @Inject
    LinkRepository links;

    @Inject
    Sessions sessions;

    @Inject
    Post post;

    /** @throws org.etalon.core.problem.RefusedException naming what is wrong with it, at the field {@code at} */
    public String hash(Person owner, String password, String at) {
        refuseIfAny(PasswordRule.problems(password, at, new Profile(owner.name(), owner.email(), owner.language())));
        return hashes.hash(password);
    }

    /** Sets it, and ends all sessions of the person; the caller's own goes on where it is the person's. */
    public void set(Person owner, String hash) {
        owner.changePassword(hash);
        links.removeOf(owner.id());
        sessions.endAll(owner.id());
        post.send(Letter.of(AccountOccasion.PASSWORD_CHANGED, owner.addressee(), "/account/forgotten"));
    }
}
