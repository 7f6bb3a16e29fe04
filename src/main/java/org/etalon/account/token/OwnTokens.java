/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.account.token;

import static org.etalon.core.problem.RefusedException.refuseIfAny;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.etalon.account.own.OwnPassword;
import org.etalon.account.session.TokenRepository;
import org.etalon.account.session.TokenRow;
import org.etalon.core.problem.Problem;
import org.etalon.platform.security.AllowedTo;
import org.etalon.platform.security.Caller;
import org.etalon.platform.security.Role;
import org.etalon.platform.security.SecurityProblem;

/** A person looks at the tokens they have given to programs, gives another, takes one back. */
@ApplicationScoped
@Transactional
@AllowedTo(Role.PERSON)
public class OwnTokens {
    @Inject
    TokenRepository tokens;

    @Inject
    KeepToken keepToken;

    @Inject
    OwnPassword ownPassword;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    public List<TokenRow> list() {
        return tokens.list(caller.person().person(), clock.instant());
    }

    /** @throws org.etalon.core.problem.RefusedException as unknown, if it is not theirs */
    public TokenRow get(UUID token) {
        return list().stream()
                .filter(each -> each.id().equals(token))
                .findFirst()
                .orElseThrow(() ->
                        new org.etalon.core.problem.RefusedException(List.of(Problem.of(SecurityProblem.UNKNOWN, ""))));
    }

    /** @throws org.etalon.core.problem.RefusedException if the password is another, or naming all that is wrong */
    public KeepToken.Told create(String password, TokenWish wish) {
        refuseIfAny(wish.problems());
        ownPassword.check(password, "password");
        return keepToken.keep(caller.person().person(), wish);
    }

    /** @throws org.etalon.core.problem.RefusedException as unknown, if it is not theirs */
    public void remove(UUID token) {
        int removed = tokens.remove(caller.person().person(), token);
        refuseIfAny(removed == 0 ? List.of(Problem.of(SecurityProblem.UNKNOWN, "")) : List.of());
    }
}
