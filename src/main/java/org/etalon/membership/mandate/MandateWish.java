/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.membership.mandate;

import static org.etalon.core.problem.RefusedException.refuseIfAny;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.etalon.core.problem.Problem;
import org.etalon.membership.MemberRole;
import org.etalon.membership.MembershipProblem;

/**
 * A mandate as somebody asks for it in a form; all may be null.
 *
 * @param first day
 * @param last day, in it
 */
public record MandateWish(MemberRole role, LocalDate first, LocalDate last) {
    /** What can be given: nobody signs off or administers by mandate. */
    public static final List<MemberRole> ROLES =
            List.of(MemberRole.CONTRIBUTOR, MemberRole.TECHNICAL_REFERENT, MemberRole.READER);

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final int MOST_YEARS = 5;

    /** @throws org.etalon.core.problem.RefusedException with everything that makes no sense; the places are the fields */
    MandateWish checked(Instant now) {
        List<Problem> problems = new ArrayList<>();
        if (role == null || !Set.copyOf(ROLES).contains(role)) {
            problems.add(Problem.of(MembershipProblem.MANDATE_ROLE_WRONG, "role"));
        }
        if (first == null) {
            problems.add(Problem.of(MembershipProblem.MANDATE_DAY_WRONG, "first"));
        }
        if (last == null) {
            problems.add(Problem.of(MembershipProblem.MANDATE_DAY_WRONG, "last"));
        }
        if (problems.isEmpty()
                && (last.isBefore(first) || !until().isAfter(now) || last.isAfter(first.plusYears(MOST_YEARS)))) {
            problems.add(Problem.of(MembershipProblem.MANDATE_DAYS_CROSSED, "last", MOST_YEARS));
        }
        refuseIfAny(problems);
        return this;
    }

    /** From the first day's beginning, but not before now. */
    Instant since(Instant now) {
        Instant begins = first.atStartOfDay(PARIS).toInstant();
        return begins.isBefore(now) ? now : begins;
    }

    /** Until the last day's end. */
    Instant until() {
        return last.plusDays(1).atStartOfDay(PARIS).toInstant();
    }
}
