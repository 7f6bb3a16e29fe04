/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.assignment.sharing;

import java.util.List;
import org.etalon.core.assignment.Outlook;
import org.etalon.core.problem.Problem;
import org.etalon.jury.assigned.Assignment;

/**
 * What a wish comes to.
 *
 * @param board what stands
 * @param added given from now on
 * @param lifted taken away
 * @param moved to another day, with their versions raised
 * @param problems all that can't be; where there is any, nothing of the rest is applied
 * @param outlook of all that can be
 */
public record Changes(
        Board board,
        List<Assignment> added,
        List<Assignment> lifted,
        List<Assignment> moved,
        List<Problem> problems,
        Outlook outlook) {
    public Changes {
        added = List.copyOf(added);
        lifted = List.copyOf(lifted);
        moved = List.copyOf(moved);
        problems = List.copyOf(problems);
    }

    /** Whether nothing would change. */
    public boolean isNothing() {
        return added.isEmpty() && lifted.isEmpty() && moved.isEmpty();
    }

    /** Whether it can be applied, and changes something. */
    public boolean isApplicable() {
        return problems.isEmpty() && !isNothing();
    }
}
