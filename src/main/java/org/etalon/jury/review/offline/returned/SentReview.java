/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.review.offline.returned;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.etalon.core.questionnaire.Questionnaire;
import org.etalon.dossier.export.back.Origin;
import org.etalon.dossier.export.workbook.returned.SentWorkbook;
import org.etalon.jury.review.UnderReview;
import org.etalon.jury.review.offline.Columns;
import org.etalon.jury.review.offline.Heads;
import org.etalon.jury.review.offline.ReviewWords;
import org.etalon.platform.sheet.reading.FoundSheet;

/** A review's workbook that came back. @param words its language */
public record SentReview(FoundSheet verdicts, FoundSheet conclusion, ReviewWords words) {
    private static final List<Locale> LANGUAGES = List.of(Locale.FRENCH, Locale.ENGLISH);

    /**
     * @param name as its sender calls it
     * @throws org.etalon.core.problem.RefusedException with the reason, where it is not accepted, or no review of ours
     */
    public static SentReview read(Path file, String name) {
        return of(SentWorkbook.sheets(file, name, SentReview::isRead));
    }

    private static boolean isRead(String sheet) {
        return LANGUAGES.stream()
                .map(ReviewWords::in)
                .anyMatch(words ->
                        sheet.equals(words.say("sheet.verdicts")) || sheet.equals(words.say("sheet.conclusion")));
    }

    /** @throws org.etalon.core.problem.RefusedException where it is none of ours */
    static SentReview of(Map<String, FoundSheet> sheets) {
        for (Locale language : LANGUAGES) {
            var words = ReviewWords.in(language);
            FoundSheet verdicts = sheets.get(words.say("sheet.verdicts"));
            FoundSheet conclusion = sheets.get(words.say("sheet.conclusion"));
            if (verdicts != null
                    && conclusion != null
                    && verdicts.words(0, Columns.KEY).equals(Heads.FORMAT)
                    && verdicts.words(0, Columns.VERSION).equals(language.getLanguage())) {
                return new SentReview(verdicts, conclusion, words);
            }
        }
        throw ReviewSheetProblem.SHEET_NOT_OURS.refusal();
    }

    /** @throws org.etalon.core.problem.RefusedException where it is not of this review of what counts now */
    void refuseUnlessOf(UnderReview under) {
        Questionnaire asked = under.scoring().questionnaire();
        refuse(
                mark(1, Columns.KEY).equals(under.reader().dossier().toString()),
                ReviewSheetProblem.SHEET_OTHER_DOSSIER);
        refuse(
                mark(1, Columns.VERSION).equals(under.reader().juror().toString()),
                ReviewSheetProblem.SHEET_OTHER_JUROR);
        new Origin("", mark(2, Columns.KEY), mark(2, Columns.VERSION))
                .refuseUnlessOf(under.reader().dossier(), asked);
        refuse(mark(0, Columns.MARK).equals(under.submission().number()), ReviewSheetProblem.SHEET_OTHER_SUBMISSION);
    }

    private static void refuse(boolean fits, ReviewSheetProblem otherwise) {
        if (!fits) {
            throw otherwise.refusal();
        }
    }

    private String mark(int row, int column) {
        return verdicts.words(row, column).strip();
    }
}
