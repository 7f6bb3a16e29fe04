/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.mail;

import static org.etalon.core.problem.RefusedException.refuseIfAny;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.etalon.core.problem.Problem;
import org.etalon.mail.digest.MailOccasion;
import org.etalon.mail.letter.Addressee;
import org.etalon.mail.letter.Letter;
import org.etalon.platform.security.AllowedTo;
import org.etalon.platform.security.Role;

/** The operator sends a letter to see whether letters arrive. */
@ApplicationScoped
@Transactional
@AllowedTo(Role.OPERATOR)
public class SendTrial {
    @Inject
    Post post;

    /**
     * @param email where to; may be null
     * @return the letter's id
     * @throws org.etalon.core.problem.RefusedException if no letter can be sent there
     */
    public UUID send(String email, Locale language) {
        refuseIfAny(
                email != null && Addressee.isAddress(email)
                        ? List.of()
                        : List.of(Problem.of(MailProblem.ADDRESS_WRONG, "email")));
        return post.send(Letter.of(MailOccasion.TRIAL, new Addressee(email, "", language), "/"));
    }
}
