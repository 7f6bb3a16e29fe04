/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.account.token;

import static org.etalon.core.problem.RefusedException.refuseIfAny;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.etalon.account.AccountProblem;
import org.etalon.account.Person;
import org.etalon.account.entry.Letters;
import org.etalon.account.entry.SignIn;
import org.etalon.account.factor.Factors;
import org.etalon.account.pause.Attempts;
import org.etalon.account.pause.Patience;
import org.etalon.core.problem.Problem;
import org.etalon.platform.security.AllowedTo;
import org.etalon.platform.security.Role;

/** Somebody shows who they are, as at sign-in, and gets a token for a program. */
@ApplicationScoped
@AllowedTo(Role.EVERYBODY)
public class CreateToken {
    @Inject
    SignIn signIn;

    @Inject
    Factors factors;

    @Inject
    Attempts attempts;

    @Inject
    KeepToken keepToken;

    /**
     * @param code of the second factor, where the person has one
     * @throws org.etalon.core.problem.RefusedException if that is nobody, if it is too soon to try again, or naming all that is wrong
     */
    public KeepToken.Told create(String email, String password, String code, TokenWish wish) {
        refuseIfAny(wish.problems());
        Optional<Person> person =
                signIn.find(new SignIn.Entry(email == null ? "" : email, password == null ? "" : password, null, null));
        refuseIfAny(person.isEmpty() ? List.of(Problem.of(AccountProblem.TOKEN_REFUSED, "")) : List.of());
        UUID id = person.get().id();
        if (factors.isOn(id)) {
            String who = "factor " + id;
            refuseIfAny(Letters.tooSoon(attempts.count(who, Patience.SIGN_IN), "code"));
            boolean right = factors.accepts(id, code == null ? "" : code);
            refuseIfAny(right ? List.of() : List.of(Problem.of(AccountProblem.TOKEN_CODE, "code")));
            attempts.forgive(who, Patience.SIGN_IN);
        }
        return keepToken.keep(id, wish);
    }
}
