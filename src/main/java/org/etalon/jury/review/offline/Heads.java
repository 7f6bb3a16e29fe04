/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.review.offline;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.etalon.jury.review.UnderReview;
import org.etalon.platform.sheet.Cell;
import org.etalon.platform.sheet.Row;
import org.etalon.platform.sheet.Style;

/** The rows over a sheet's parts: what it is for people, and in the hidden columns what it is of for programs. */
public final class Heads {
    /** The first mark. */
    public static final String FORMAT = "etalon/review/1";

    private Heads() {}

    /**
     * Format, language, submission; dossier, juror, nothing; questionnaire, digest of its rules, nothing.
     *
     * @param key of the sheet's name; its heads stand under the same with {@code .heads}, parted by bars
     */
    static List<Row> rows(UnderReview under, ReviewWords words, String key) {
        var reader = under.reader();
        var questionnaire = under.scoring().questionnaire();
        List<Row> rows = new ArrayList<>();
        rows.add(row(
                List.of(FORMAT, words.locale().getLanguage(), under.submission().number()),
                Stream.of(Cell.text(words.say("sheet.title", under.name()), Style.TITLE))));
        rows.add(row(
                List.of(reader.dossier().toString(), reader.juror().toString(), ""),
                Stream.of(Cell.text(words.say(key + ".about"), Style.LINE))));
        rows.add(row(
                List.of(questionnaire.key(), questionnaire.digests().rules(), ""),
                Stream.of(Cell.text(words.say("sheet.legend"), Style.LINE))));
        rows.add(row(
                List.of("", "", ""),
                Stream.of(words.say(key + ".heads").split("\\|")).map(each -> Cell.text(each, Style.HEAD))));
        return rows;
    }

    private static Row row(List<String> marks, Stream<Cell> cells) {
        return new Row(Stream.concat(marks.stream().map(mark -> Cell.text(mark, Style.CODE)), cells)
                .toList());
    }
}
