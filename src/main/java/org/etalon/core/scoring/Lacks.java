/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.core.scoring;

import java.util.List;
import org.etalon.core.scoring.Assessment.Lack;

/** What a question lacks, for each standing looked up instead of worked out anew. */
final class Lacks {
    private static final int UNPROVEN = 1;
    private static final int POINTS = 2;
    private static final List<List<Lack>> ANSWERED =
            List.of(List.of(), List.of(Lack.EVIDENCE), List.of(Lack.POINTS), List.of(Lack.EVIDENCE, Lack.POINTS));

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static final List<Lack>[] TABLE = new List[ANSWERED.size() * Standing.values().length];

    static {
        for (Standing standing : Standing.values()) {
            for (int kind = 0; kind < ANSWERED.size(); kind++) {
                TABLE[ANSWERED.size() * standing.ordinal() + kind] = standing.answered()
                        ? ANSWERED.get(kind)
                        : standing == Standing.UNANSWERED ? List.of(Lack.ANSWER) : List.of();
            }
        }
    }

    private Lacks() {}

    /**
     * @param unproven whether evidence is expected and missing
     * @param points whether there are points that the answer doesn't earn
     */
    static List<Lack> of(Standing standing, boolean unproven, boolean points) {
        return TABLE[ANSWERED.size() * standing.ordinal() + (unproven ? UNPROVEN : 0) + (points ? POINTS : 0)];
    }
}
