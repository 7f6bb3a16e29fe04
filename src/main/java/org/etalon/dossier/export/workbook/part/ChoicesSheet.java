/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier.export.workbook.part;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.etalon.core.questionnaire.AnswerType;
import org.etalon.core.questionnaire.Choice;
import org.etalon.core.questionnaire.Scale;
import org.etalon.dossier.export.workbook.plan.Plan;
import org.etalon.dossier.export.workbook.plan.Spot;
import org.etalon.dossier.export.workbook.plan.Tab;
import org.etalon.dossier.export.workbook.plan.Word;
import org.etalon.dossier.export.workbook.plan.Wording;
import org.etalon.platform.sheet.Cell;
import org.etalon.platform.sheet.Column;
import org.etalon.platform.sheet.Row;
import org.etalon.platform.sheet.Sheet;
import org.etalon.platform.sheet.Style;
import org.etalon.platform.text.Figures;

/** What is offered and what it is worth: words, choices with their scores, steps of scales. */
public final class ChoicesSheet {
    private final Plan plan;
    private final Wording words;

    public ChoicesSheet(Plan plan) {
        this.plan = plan;
        words = plan.wording();
    }

    public Sheet sheet() {
        List<Row> rows = new ArrayList<>();
        rows.add(Row.of(Cell.text(Tab.CHOICES.name(words), Style.TITLE)));
        rows.add(Row.of(Cell.text(words.say("choices.lead"), Style.LINE)));
        rows.add(Row.of());
        rows.add(new Row(Stream.of(words.say("choices.heads").split("\\|"))
                .map(each -> Cell.text(each, Style.HEAD))
                .toList()));
        for (Word word : Word.values()) {
            rows.add(Row.of(
                    Cell.empty(Style.NOTE),
                    Cell.text(words.say("choices.word"), Style.NOTE),
                    Cell.text(word.in(words), Style.WORDS)));
        }
        rows.add(Row.of());
        plan.spots().forEach(spot -> rows.addAll(rows(spot)));
        List<Column> columns = List.of(Column.of(14), Column.of(70), Column.of(110), Column.of(22), Column.of(36));
        return new Sheet(
                Tab.CHOICES.name(words), Tab.CHOICES.about(words), columns, rows, Plan.HEADS, Plan.HEAD, false);
    }

    private List<Row> rows(Spot spot) {
        List<Row> rows = new ArrayList<>();
        List<Integer> scores = scores(spot.question().type());
        for (int at = 0; at < spot.labels().size(); at++) {
            rows.add(row(spot, spot.labels().get(at), scores.get(at), Cell.empty(Style.TRACE)));
        }
        Plan.scale(spot.question().type()).ifPresent(scale -> {
            for (Scale.Step step : scale.steps()) {
                String from = words.say("choices.from", Figures.number(step.from(), words.locale()));
                rows.add(row(spot, from, step.score(), Cell.number(step.from(), Style.TRACE)));
            }
        });
        return rows;
    }

    private Row row(Spot spot, String text, int score, Cell from) {
        return Row.of(
                Cell.text(spot.number(), Style.NOTE),
                Cell.text(words.plain(spot.question().wording().shortest()), Style.NOTE),
                Cell.text(text, Style.WORDS),
                Cell.number(score, Style.FIGURE),
                from);
    }

    private static List<Integer> scores(AnswerType type) {
        if (type instanceof AnswerType.YesNo yesNo) {
            return List.of(yesNo.scoreYes(), yesNo.scoreNo());
        }
        if (type instanceof AnswerType.Single single) {
            return single.choices().stream().map(Choice::score).toList();
        }
        return type instanceof AnswerType.Multiple multiple
                ? multiple.choices().stream().map(Choice::score).toList()
                : List.of();
    }
}
