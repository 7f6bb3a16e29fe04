/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.account.own;

import static org.etalon.core.problem.RefusedException.refuseIfAny;

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
import org.etalon.account.factor.Factors;
import org.etalon.account.session.Sessions;
import org.etalon.core.problem.Problem;
import org.etalon.core.problem.RefusedException;
import org.etalon.mail.letter.Letter;
import org.etalon.platform.security.AllowedTo;
import org.etalon.platform.security.Caller;
import org.etalon.platform.security.Identity;
import org.etalon.platform.security.Role;

/**
 * Who has lost telephone and recovery codes comes in with the password alone again, once an organiser or the operator has made sure who
 * it is. The person is told by letter, all their sessions end, and the log says who did it.
 */
@ApplicationScoped
@Transactional
@AllowedTo({Role.ORGANISER, Role.OPERATOR})
public class RemoveLostFactor {
    private static final Logger LOG = Logger.getLogger(RemoveLostFactor.class.getName());

    @Inject
    PersonRepository persons;

    @Inject
    Factors factors;

    @Inject
    Sessions sessions;

    @Inject
    org.etalon.mail.Post post;

    @Inject
    Caller caller;

    /**
     * @param email of the account; may be null
     * @param checked whether somebody made sure who asks for it
     * @throws RefusedException if nobody did, if there is no such account, or if it has no second factor
     */
    public void remove(String email, boolean checked) {
        refuseIfAny(checked ? List.of() : List.of(Problem.of(AccountProblem.CHECK_FIRST, "checked")));
        Person person = persons.findByEmail(email).orElseThrow(() -> refused(AccountProblem.PERSON_UNKNOWN));
        if (!factors.isOn(person.id())) {
            throw refused(AccountProblem.FACTOR_NONE);
        }
        factors.remove(person.id());
        sessions.endAll(person.id());
        post.send(Letter.of(AccountOccasion.FACTOR_REMOVED, person.addressee(), "/account/forgotten"));
        LOG.log(Level.INFO, "second factor of {0} removed by {1}", new Object[] {
            person.id(),
            caller.identity().map(Identity::person).map(Object::toString).orElse("the operator")
        });
    }

    private static RefusedException refused(AccountProblem problem) {
        return new RefusedException(List.of(Problem.of(problem, "email")));
    }
}
