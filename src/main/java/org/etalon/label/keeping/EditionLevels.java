/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.label.keeping;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.etalon.core.questionnaire.Level;
import org.etalon.core.questionnaire.Questionnaire;
import org.etalon.label.LabelRow;

/**
 * What a label's level can be corrected to. No level at all is a withdrawal, and none of these.
 *
 * @param known of its edition's scheme; of former years 1 to 5, and none beside a tier
 * @param unknown whether it may be left open
 */
public record EditionLevels(List<Integer> known, boolean unknown) {
    private static final int MOST = 5;

    public EditionLevels {
        known = List.copyOf(known);
    }

    /** @param questionnaire of the label's edition; what only a source tells of is not held to it */
    public static EditionLevels of(LabelRow label, Optional<Questionnaire> questionnaire) {
        if (!label.partial() && questionnaire.isPresent()) {
            return new EditionLevels(
                    questionnaire.get().levels().stream().map(Level::level).toList(), false);
        }
        int most = label.tier().isEmpty() ? MOST : 0;
        return new EditionLevels(IntStream.rangeClosed(1, most).boxed().toList(), true);
    }

    /** Whether a level, or null for unknown, is one of them. */
    boolean has(Integer level) {
        return level == null ? unknown : known.contains(level);
    }

    /** As they are written. */
    String told() {
        return known.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }
}
