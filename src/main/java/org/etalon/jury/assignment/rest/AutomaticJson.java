/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.assignment.rest;

import java.time.DateTimeException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.etalon.jury.assignment.AssignmentProblem;
import org.etalon.jury.assignment.sharing.Automatic;

/**
 * How dossiers are shared out by themselves.
 *
 * @param due the last day for what is given
 * @param afresh whether what nobody has begun to read is shared out anew; not, where it is absent
 * @param except dossiers that stay as they are
 */
public record AutomaticJson(String due, Boolean afresh, List<UUID> except) {
    /** @throws org.etalon.core.problem.RefusedException where the day is none */
    Automatic way() {
        Set<UUID> left = except == null
                ? Set.of()
                : except.stream().filter(id -> id != null).collect(Collectors.toSet());
        try {
            return new Automatic(WishJson.day(due), Boolean.TRUE.equals(afresh), left);
        } catch (DateTimeException e) {
            throw AssignmentProblem.DUE_WRONG.refusal("due");
        }
    }
}
