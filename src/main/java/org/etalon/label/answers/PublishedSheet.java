/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.label.answers;

import org.etalon.core.answer.AnswerSheet;
import org.etalon.platform.text.CanonicalText;

/**
 * The answers from which a score was made, as a dossier that {@code ./etalon score} reads: canonical JSON, see {@code docs/scoring.md}.
 *
 * @param figures what enters the score alone; in the place of each text stands one that says nothing and counts the same
 * @param words all that was written
 */
public record PublishedSheet(String figures, String words) {
    /** @param sheet as the jury's reading has it */
    public static PublishedSheet of(AnswerSheet sheet) {
        return new PublishedSheet(CanonicalText.of(SheetTree.figures(sheet)), CanonicalText.of(SheetTree.words(sheet)));
    }
}
