/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.platform.security;

import static org.etalon.core.problem.RefusedException.refuseIfAny;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.etalon.core.problem.Problem;

/** Who sent the request at hand. */
@RequestScoped
public class Caller {
    @Inject
    HttpServletRequest request;

    @Inject
    OperatorToken operatorToken;

    @Inject
    Instance<Identities> identities;

    private Boolean operator;
    private Optional<Identity> identity;

    /** Whether what is open to this role is open to the caller. */
    public boolean may(Role role) {
        return switch (role) {
            case EVERYBODY -> true;
            case PERSON -> identity().isPresent();
            case JUROR, ORGANISER ->
                identity().filter(who -> who.roles().contains(role)).isPresent();
            case OPERATOR -> isOperator();
        };
    }

    /**
     * Refuses what is open to none of the caller's roles: who could sign in is asked to, to all others it is unknown.
     *
     * @throws org.etalon.core.problem.RefusedException with {@link SecurityProblem#SIGN_IN} or {@link SecurityProblem#UNKNOWN}
     */
    public void demand(Role... roles) {
        if (Arrays.stream(roles).noneMatch(this::may)) {
            refuseIfAny(List.of(
                    Problem.of(isAskedToSignIn(roles) ? SecurityProblem.SIGN_IN : SecurityProblem.UNKNOWN, "")));
        }
    }

    /** Whether a nobody came for what is open to those who have signed in, or to some of them who come by a link in a letter. */
    public boolean isAskedToSignIn(Role... roles) {
        List<Role> open = Arrays.asList(roles);
        return identity().isEmpty() && (open.contains(Role.PERSON) || open.contains(Role.JUROR));
    }

    /** Who has signed in, if anybody. */
    public Optional<Identity> identity() {
        if (identity == null) {
            identity = identities.stream()
                    .flatMap(each -> each.find(request).stream())
                    .findFirst();
        }
        return identity;
    }

    /**
     * Who has signed in.
     *
     * @throws org.etalon.core.problem.RefusedException with {@link SecurityProblem#SIGN_IN} where nobody has
     */
    public Identity person() {
        demand(Role.PERSON);
        return identity().orElseThrow();
    }

    /** Has what follows done in this person's name, by the server itself: for demonstrations, and for what they ordered before. */
    public void actAs(Identity person) {
        identity = Optional.of(person);
    }

    /** Has the next question answered anew, after the request itself signed somebody in or out. */
    public void changed() {
        identity = null;
    }

    private boolean isOperator() {
        if (operator == null) {
            operator = operatorToken.isIn(request.getHeader("Authorization"));
        }
        return operator;
    }
}
