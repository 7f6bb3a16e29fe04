/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.account.organiser;

import static org.etalon.core.problem.RefusedException.refuseIfAny;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.etalon.account.AccountOccasion;
import org.etalon.account.AccountProblem;
import org.etalon.account.Person;
import org.etalon.account.PersonRepository;
import org.etalon.core.problem.Problem;
import org.etalon.mail.Post;
import org.etalon.mail.letter.Letter;
import org.etalon.platform.security.AllowedTo;
import org.etalon.platform.security.Caller;
import org.etalon.platform.security.Role;

/** Somebody stops running the programme, by their own wish or another organiser's; one always stays. */
@ApplicationScoped
@Transactional
@AllowedTo(Role.ORGANISER)
public class DismissOrganiser {
    private static final Logger LOG = Logger.getLogger(DismissOrganiser.class.getName());

    @Inject
    PersonRepository persons;

    @Inject
    Post post;

    @Inject
    Caller caller;

    /**
     * Once more changes nothing.
     *
     * @throws org.etalon.core.problem.RefusedException as unknown, or where it is the last one
     */
    public void dismiss(UUID id) {
        persons.queue();
        Person person = persons.get(id);
        if (person.isOrganiser()) {
            boolean last = persons.listOrganisers().size() == 1;
            refuseIfAny(last ? List.of(Problem.of(AccountProblem.ORGANISER_LAST, "")) : List.of());
            person.ceaseOrganiser();
            post.send(Letter.of(AccountOccasion.ORGANISER_DISMISSED, person.addressee(), "/account"));
            LOG.log(Level.INFO, "{0} ended that {1} is an organiser", new Object[] {
                caller.person().person(), person.id()
            });
        }
    }
}
