/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.membership;

import static org.etalon.core.problem.RefusedException.refuseIfAny;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.etalon.core.problem.Problem;

/**
 * A role as somebody asks for it in a form; both may be null.
 *
 * @param domains ids, which count for a contributor alone
 */
public record Wish(MemberRole role, List<String> domains) {
    private static final Pattern ID = Pattern.compile("[a-z0-9-]{1,64}");
    private static final int MOST = 30;

    /** The role with its domains. @throws org.etalon.core.problem.RefusedException where it makes no sense; the places are the fields */
    public Powers.Part checked() {
        refuseIfAny(role == null ? List.of(Problem.of(MembershipProblem.ROLE_MISSING, "role")) : List.of());
        List<String> held = role == MemberRole.CONTRIBUTOR && domains != null ? domains : List.of();
        boolean wrong = held.size() > MOST
                || held.stream().anyMatch(each -> !ID.matcher(each).matches());
        refuseIfAny(wrong ? List.of(Problem.of(MembershipProblem.DOMAINS_WRONG, "domains")) : List.of());
        return new Powers.Part(role, Set.copyOf(held));
    }
}
