/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.review.said;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/**
 * What a juror comes to.
 *
 * @param level proposed, 0 for none; empty while nothing is
 * @param mentions ids of those proposed
 * @param strengths for the candidate, as {@code ways} forward
 * @param note for the juror alone
 * @param word to the other jurors
 */
public record Conclusion(
        OptionalInt level, List<String> mentions, List<String> strengths, List<String> ways, String note, String word) {
    /** @param kept as {@link PartReading} keeps it */
    public static Conclusion of(Map<?, ?> kept) {
        return new Conclusion(
                kept.get("level") instanceof BigDecimal level
                        ? OptionalInt.of(level.intValueExact())
                        : OptionalInt.empty(),
                lines(kept, "mentions"),
                lines(kept, "strengths"),
                lines(kept, "ways"),
                QuestionVerdict.text(kept, "note"),
                QuestionVerdict.text(kept, "word"));
    }

    private static List<String> lines(Map<?, ?> kept, String field) {
        return kept.get(field) instanceof List<?> lines
                ? lines.stream().map(Object::toString).toList()
                : List.of();
    }

    /** Whether the candidate is told anything. */
    public boolean isSaying() {
        return !strengths.isEmpty() || !ways.isEmpty();
    }
}
