/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.account.token;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.etalon.account.AccountProblem;
import org.etalon.account.session.TokenRow;
import org.etalon.account.session.TokenScope;
import org.etalon.core.problem.Problem;

/**
 * A token that somebody wants.
 *
 * @param name for its owner to know it by, 1 to 100 characters
 * @param scopes at least one, as REST writes them
 * @param days how long it holds, 1 to 365
 */
public record TokenWish(String name, List<String> scopes, int days) {
    private static final int LONGEST_NAME = 100;
    private static final int MOST_DAYS = 365;

    public TokenWish {
        name = name == null ? "" : name.strip();
        scopes = scopes == null
                ? List.of()
                : scopes.stream().map(String::valueOf).toList();
    }

    List<Problem> problems() {
        List<Problem> problems = new ArrayList<>();
        if (name.isEmpty() || name.length() > LONGEST_NAME || name.chars().anyMatch(Character::isISOControl)) {
            problems.add(Problem.of(AccountProblem.TOKEN_NAME_WRONG, "name", LONGEST_NAME));
        }
        if (scopes.isEmpty()
                || scopes.stream().anyMatch(each -> TokenScope.find(each).isEmpty())) {
            problems.add(Problem.of(AccountProblem.TOKEN_SCOPES_WRONG, "scopes", "read, write, organise"));
        }
        if (days < 1 || days > MOST_DAYS) {
            problems.add(Problem.of(AccountProblem.TOKEN_DAYS_WRONG, "days", MOST_DAYS));
        }
        return problems;
    }

    TokenRow row(Instant now) {
        Set<TokenScope> found =
                scopes.stream().flatMap(each -> TokenScope.find(each).stream()).collect(Collectors.toSet());
        return new TokenRow(UUID.randomUUID(), name, found, now, now.plus(Duration.ofDays(days)));
    }
}
