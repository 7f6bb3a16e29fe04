/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.label.page;

import java.util.List;
import java.util.Locale;
import org.etalon.core.questionnaire.Level;
import org.etalon.core.questionnaire.Questionnaire;
import org.etalon.label.LabelRow;

/**
 * A label on the graduated rule of its own edition: where its levels begin for such a body, and where its score stands.
 *
 * @param title of the edition, with the level in words
 * @param score a percentage in words
 * @param needle an SVG length
 */
public record SchemeScale(String title, String score, String needle, List<Mark> marks) {
    public SchemeScale {
        marks = List.copyOf(marks);
    }

    /** Where a level begins. @param x an SVG length @param text the percentage without its sign @param got whether it was awarded */
    public record Mark(String x, String text, boolean got) {}

    /** @param label with a score and a stratum */
    static SchemeScale of(LabelRow label, Questionnaire questionnaire, LabelWords words) {
        int awarded = label.level() == null ? 0 : label.level();
        return new SchemeScale(
                words.edition(label.programme(), label.edition()) + ", " + words.awarded(label),
                words.percent(label.score()),
                share(label.score()),
                questionnaire.levels().stream()
                        .map(level -> mark(level, label.stratum(), awarded))
                        .toList());
    }

    private static Mark mark(Level level, String stratum, int awarded) {
        int from = level.global().in(stratum);
        return new Mark(share(from), Integer.toString(from / 100), level.level() <= awarded);
    }

    /** Hundredths of a percent as an SVG length. */
    static String share(int hundredths) {
        return String.format(Locale.ROOT, "%d.%02d%%", hundredths / 100, hundredths % 100);
    }
}
