/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier.evidence.manage;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.etalon.core.problem.Problem;
import org.etalon.platform.filename.FileName;

/**
 * What became of many files, in their order.
 *
 * @param placed those that serve the question they are named for
 * @param loose those whose name says no question, or not clearly; they are in the library
 * @param refused those that were not taken
 */
public record DropOutcome(List<Placed> placed, List<Placed> loose, List<Refused> refused) {
    /** Nothing yet. */
    public static DropOutcome empty() {
        return new DropOutcome(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    }

    /**
     * @param question or null
     * @param evidence or null, where it was only tried
     */
    public record Placed(FileName name, String question, UUID evidence) {}

    public record Refused(FileName name, Problem problem) {}

    void add(Placed file) {
        (file.question() == null ? loose : placed).add(file);
    }
}
