/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.account.organiser;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.etalon.account.AccountOccasion;
import org.etalon.account.AccountProblem;
import org.etalon.account.Person;
import org.etalon.account.PersonRepository;
import org.etalon.core.problem.Problem;
import org.etalon.core.problem.RefusedException;
import org.etalon.mail.Post;
import org.etalon.mail.letter.Letter;
import org.etalon.platform.security.AllowedTo;
import org.etalon.platform.security.Caller;
import org.etalon.platform.security.Role;

/** An organiser makes another person one. The person is told by letter, and the log says who did it. */
@ApplicationScoped
@Transactional
@AllowedTo(Role.ORGANISER)
public class AppointOrganiser {
    private static final Logger LOG = Logger.getLogger(AppointOrganiser.class.getName());

    @Inject
    PersonRepository persons;

    @Inject
    Post post;

    @Inject
    Caller caller;

    /**
     * Once more changes nothing.
     *
     * @param email of a confirmed account
     * @throws RefusedException if there is none
     */
    public void appoint(String email) {
        Person person = persons.findWhoMayEnter(email)
                .orElseThrow(
                        () -> new RefusedException(List.of(Problem.of(AccountProblem.PERSON_UNKNOWN, "organiser"))));
        if (!person.isOrganiser()) {
            person.becomeOrganiser();
            post.send(Letter.of(AccountOccasion.ORGANISER_APPOINTED, person.addressee(), "/organiser"));
            LOG.log(Level.INFO, "{0} made {1} an organiser", new Object[] {
                caller.person().person(), person.id()
            });
        }
    }
}
