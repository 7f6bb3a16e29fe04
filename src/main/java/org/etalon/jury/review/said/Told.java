/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.review.said;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.etalon.core.review.Verdict;
import org.etalon.core.review.Verdict.Proof;
import org.etalon.core.review.Verdict.Stance;

/** What others may read of a part: no note, and a reason only of what is contested. */
public final class Told {
    private Told() {}

    /** @param kept as {@link PartReading} keeps it */
    public static Map<String, Object> of(Map<?, ?> kept) {
        Map<String, Object> told = new HashMap<>();
        kept.forEach((field, value) -> told.put(field.toString(), value));
        told.remove("note");
        if (verdict(kept).upholds()) {
            told.remove("reason");
        }
        return told;
    }

    private static Verdict verdict(Map<?, ?> kept) {
        return new Verdict(
                Stance.find(QuestionVerdict.text(kept, "verdict")).orElse(Stance.OPEN),
                Optional.empty(),
                Proof.find(QuestionVerdict.text(kept, "evidence")));
    }
}
