/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.account.own;

import static org.etalon.core.problem.RefusedException.refuseIfAny;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.etalon.account.AccountProblem;
import org.etalon.account.Person;
import org.etalon.account.PersonLeaves;
import org.etalon.account.PersonRepository;
import org.etalon.core.problem.Problem;
import org.etalon.platform.security.AllowedTo;
import org.etalon.platform.security.Caller;
import org.etalon.platform.security.Role;

/** A person goes, with all that is known of them; who observes it may object. What they did stays, as a former member's. */
@ApplicationScoped
@Transactional
@AllowedTo(Role.PERSON)
public class LeaveAccount {
    @Inject
    PersonRepository persons;

    @Inject
    OwnPassword ownPassword;

    @Inject
    Event<PersonLeaves> leaves;

    @Inject
    Farewell farewell;

    @Inject
    Caller caller;

    /** @throws org.etalon.core.problem.RefusedException if the password is another, or if somebody objects */
    public void leave(String password) {
        ownPassword.check(password, "password");
        UUID id = caller.person().person();
        persons.queue();
        refuseIfAny(isLastOrganiser(id) ? List.of(Problem.of(AccountProblem.ORGANISER_LAST, "")) : List.of());
        var event = new PersonLeaves(id);
        leaves.fire(event);
        refuseIfAny(event.objections());
        Person person = persons.get(id);
        farewell.bid(person);
    }

    private boolean isLastOrganiser(UUID id) {
        return persons.listOrganisers().equals(List.of(id));
    }
}
