/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier.export.workbook.returned;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.etalon.core.problem.ProblemCode;
import org.etalon.core.questionnaire.Questionnaire;
import org.etalon.dossier.export.back.Mistake;
import org.etalon.dossier.export.back.Origin;
import org.etalon.dossier.export.back.SentAnswer;
import org.etalon.dossier.export.back.SentAnswers;
import org.etalon.dossier.export.workbook.plan.Columns.OfAnswers;
import org.etalon.dossier.export.workbook.plan.Mark;
import org.etalon.dossier.export.workbook.plan.Tab;
import org.etalon.dossier.export.workbook.plan.Wording;
import org.etalon.platform.inspect.Inspection;
import org.etalon.platform.inspect.finding.Format;
import org.etalon.platform.sheet.reading.FoundSheet;
import org.etalon.platform.sheet.reading.SheetReader;
import org.etalon.platform.sheet.reading.UnreadableSheetException;

/**
 * A workbook that came back.
 *
 * @param answers its sheet of answers
 * @param lists its sheet of lists, where it has one
 * @param language in which it was written
 */
public record SentWorkbook(FoundSheet answers, Optional<FoundSheet> lists, Locale language) implements SentAnswers {
    private static final List<Locale> LANGUAGES = List.of(Locale.FRENCH, Locale.ENGLISH);

    /**
     * @param name as its sender calls it
     * @throws org.etalon.core.problem.RefusedException with the reason, where it is not accepted or no workbook of ours
     */
    public static SentWorkbook read(Path file, String name) {
        return of(sheets(file, name, SentWorkbook::isRead));
    }

    /**
     * The sheets of any workbook that was sent, by their names.
     *
     * @param wanted whether a sheet of this name is read
     * @throws org.etalon.core.problem.RefusedException with the reason, where it is not accepted, or no workbook
     */
    public static Map<String, FoundSheet> sheets(Path file, String name, Predicate<String> wanted) {
        Format format = Inspection.accept(file, name).format();
        if (format != Format.XLSX && format != Format.ODS) {
            throw WorkbookProblem.WORKBOOK_FORMAT.refusal();
        }
        try {
            return SheetReader.read(file, format, wanted);
        } catch (UnreadableSheetException e) {
            throw (e.isTooLarge() ? WorkbookProblem.WORKBOOK_LARGE : WorkbookProblem.WORKBOOK_UNREADABLE).refusal();
        }
    }

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

    @Override
    public Origin origin() {
        return new Origin(
                answers.words(1, OfAnswers.KEY), answers.words(2, OfAnswers.KEY), answers.words(3, OfAnswers.KEY));
    }

    @Override
    public List<SentAnswer> read(Questionnaire questionnaire, List<Mistake> mistakes) {
        return new RowsReading(this, questionnaire, mistakes).read();
    }

    @Override
    public boolean same(Object one, Object other) {
        return Alike.same(one, other);
    }

    @Override
    public ProblemCode wrongVersion() {
        return WorkbookProblem.ROW_VERSION;
    }
}
