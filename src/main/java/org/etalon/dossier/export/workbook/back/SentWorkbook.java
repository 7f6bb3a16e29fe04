/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier.export.workbook.back;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.etalon.core.questionnaire.Questionnaire;
import org.etalon.dossier.export.workbook.plan.Columns.OfAnswers;
import org.etalon.dossier.export.workbook.plan.Mark;
import org.etalon.dossier.export.workbook.plan.Tab;
import org.etalon.dossier.export.workbook.plan.Wording;
import org.etalon.platform.sheet.reading.FoundSheet;

/**
 * A workbook that came back.
 *
 * @param answers its sheet of answers
 * @param lists its sheet of lists, where it has one
 * @param language in which it was written
 */
public record SentWorkbook(FoundSheet answers, Optional<FoundSheet> lists, Locale language) {
    private static final List<Locale> LANGUAGES = List.of(Locale.FRENCH, Locale.ENGLISH);

    /** Whether a sheet of this name is read. */
    static boolean isRead(String sheet) {
        return LANGUAGES.stream()
                .map(Wording::new)
                .flatMap(words -> Stream.of(Tab.ANSWERS, Tab.LISTS).map(tab -> tab.name(words)))
                .anyMatch(sheet::equals);
    }

    /** @throws org.etalon.core.problem.RefusedException where it is none of ours */
    static SentWorkbook of(Map<String, FoundSheet> sheets) {
        for (Locale language : LANGUAGES) {
            var words = new Wording(language);
            FoundSheet answers = sheets.get(Tab.ANSWERS.name(words));
            if (answers != null && answers.words(0, OfAnswers.KEY).equals(Mark.FORMAT)) {
                return new SentWorkbook(answers, Optional.ofNullable(sheets.get(Tab.LISTS.name(words))), language);
            }
        }
        throw WorkbookProblem.WORKBOOK_NOT_OURS.refusal();
    }

    /** A blank form of the same questionnaire fits every dossier. @throws org.etalon.core.problem.RefusedException where it doesn't fit */
    void refuseUnlessOf(UUID dossier, Questionnaire questionnaire) {
        String origin = answers.words(1, OfAnswers.KEY);
        if (!origin.isEmpty() && !origin.equals(dossier.toString())) {
            throw WorkbookProblem.WORKBOOK_OTHER_DOSSIER.refusal();
        }
        if (!answers.words(2, OfAnswers.KEY).equals(questionnaire.key())) {
            throw WorkbookProblem.WORKBOOK_OTHER_QUESTIONNAIRE.refusal();
        }
        if (!answers.words(3, OfAnswers.KEY).equals(questionnaire.digests().rules())) {
            throw WorkbookProblem.WORKBOOK_OTHER_RULES.refusal();
        }
    }
}
