/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.review.offline;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.etalon.core.questionnaire.Domain;
import org.etalon.core.questionnaire.Questionnaire.Mention;
import org.etalon.jury.review.ReviewPart;
import org.etalon.jury.review.UnderReview;
import org.etalon.jury.review.said.Conclusion;
import org.etalon.jury.review.said.PartName;
import org.etalon.platform.sheet.Cell;
import org.etalon.platform.sheet.Column;
import org.etalon.platform.sheet.Row;
import org.etalon.platform.sheet.Sheet;
import org.etalon.platform.sheet.Style;

/** The sheet of what one thinks of each domain, and of what one comes to. */
public final class ConclusionSheet {
    /** Of the conclusion what is a text, after the level and the mentions. */
    public static final List<String> TEXTS = List.of("strengths", "ways", "word", "note");

    private static final int[] WIDTHS = {14, 90, 140};

    private final UnderReview under;
    private final ReviewWords words;
    private final Offered offered;

    ConclusionSheet(UnderReview under, ReviewWords words, Offered offered) {
        this.under = under;
        this.words = words;
        this.offered = offered;
    }

    Sheet sheet() {
        List<Row> rows = new ArrayList<>(Heads.rows(under, words, "sheet.conclusion"));
        int number = 0;
        for (Domain domain : under.scoring().questionnaire().domains()) {
            rows.add(opinion(domain, ++number));
        }
        rows.addAll(conclusion());
        List<Column> columns = new ArrayList<>(Collections.nCopies(Columns.NUMBER, Column.ofPrograms()));
        for (int width : WIDTHS) {
            columns.add(Column.of(width));
        }
        return new Sheet(
                words.say("sheet.conclusion"),
                words.say("sheet.conclusion.about"),
                columns,
                rows,
                Columns.HEADS,
                Columns.HEADS - 1,
                true);
    }

    private Row opinion(Domain domain, int number) {
        ReviewPart part = under.review().part(PartName.ofDomain(domain.id()));
        String about = words.say("sheet.opinion.of", words.wording().plain(domain.title()));
        return row(part.name(), part, String.valueOf(number), about, Cell.text(opinion(domain), Style.OPEN_WORDS));
    }

    private String opinion(Domain domain) {
        return under.review().opinion(domain.id());
    }

    private List<Row> conclusion() {
        ReviewPart part = under.review().part(PartName.CONCLUSION);
        Conclusion said = under.review().conclusion();
        var questionnaire = under.scoring().questionnaire();
        List<String> levels = words.levels(questionnaire);
        List<Row> rows = new ArrayList<>();
        String level = said.level().isPresent() ? levels.get(said.level().getAsInt()) : "";
        rows.add(row(key("level"), part, "", words.say("level.label"), offered.chosen(level, levels)));
        for (Mention mention : questionnaire.mentions()) {
            String about = words.say("sheet.mention", words.wording().plain(mention.title()));
            String chosen =
                    said.mentions().contains(mention.id()) ? words.yesAndNo().get(0) : "";
            rows.add(row(key("mentions/" + mention.id()), null, "", about, offered.chosen(chosen, words.yesAndNo())));
        }
        for (String field : TEXTS) {
            Object kept = part.tree().get(field);
            String text = kept instanceof List<?> lines
                    ? String.join("\n", lines.stream().map(Object::toString).toList())
                    : kept == null ? "" : kept.toString();
            rows.add(row(key(field), null, "", words.say("sheet." + field), Cell.text(text, Style.OPEN_WORDS)));
        }
        return rows;
    }

    /** Of a field of the conclusion. */
    public static String key(String field) {
        return PartName.CONCLUSION + "/" + field;
    }

    /** @param part whose version and mark stand here; null where they stand elsewhere */
    private static Row row(String key, ReviewPart part, String number, String about, Cell value) {
        return Row.of(
                Cell.text(key, Style.CODE),
                Cell.text(part == null ? "" : String.valueOf(part.version()), Style.CODE),
                Cell.text(part == null ? "" : Likeness.mark(part.tree()), Style.CODE),
                Cell.text(number, Style.WORDS),
                Cell.text(about, Style.WORDS),
                value);
    }
}
