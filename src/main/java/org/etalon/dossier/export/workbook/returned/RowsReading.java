/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier.export.workbook.returned;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.etalon.core.questionnaire.AnswerType;
import org.etalon.core.questionnaire.Questionnaire;
import org.etalon.dossier.export.back.Mistake;
import org.etalon.dossier.export.back.SentAnswer;
import org.etalon.dossier.export.back.Where;
import org.etalon.dossier.export.workbook.plan.Columns.OfAnswers;
import org.etalon.dossier.export.workbook.plan.Plan;
import org.etalon.dossier.export.workbook.plan.Spot;
import org.etalon.dossier.export.workbook.plan.Tab;
import org.etalon.dossier.export.workbook.plan.Wording;
import org.etalon.platform.sheet.Place;

/** Finds the rows of each question, wherever somebody moved them, and reads those of which none is missing. */
final class RowsReading {
    private final SentWorkbook sent;
    private final Plan plan;
    private final List<Mistake> mistakes;
    private final Map<String, Integer> rows = new HashMap<>();

    RowsReading(SentWorkbook sent, Questionnaire questionnaire, List<Mistake> mistakes) {
        this.sent = sent;
        this.mistakes = mistakes;
        plan = new Plan(questionnaire, new Wording(sent.language()));
    }

    List<SentAnswer> read() {
        findRows();
        List<SentAnswer> read = new ArrayList<>();
        for (Spot spot : plan.spots()) {
            if (isWhole(spot)) {
                read.add(new RowReading(sent, plan, spot, rows).read());
            }
        }
        return read;
    }

    private void findRows() {
        for (int row : sent.answers().rows()) {
            String key = row < Plan.HEADS
                    ? ""
                    : sent.answers().words(row, OfAnswers.KEY).strip();
            if (!key.isEmpty() && rows.putIfAbsent(key, row) != null) {
                Place place = new Place(Tab.ANSWERS.name(plan.wording()), row, OfAnswers.NUMBER);
                mistakes.add(Mistake.of(WorkbookProblem.ROW_TWICE, new Where.Cell(place), key.split("/")[0]));
            }
        }
    }

    /** Whether all rows of a question are there. */
    private boolean isWhole(Spot spot) {
        String id = spot.question().id();
        Stream<String> choices = spot.question().type() instanceof AnswerType.Multiple multiple
                ? multiple.choices().stream().map(choice -> id + "/" + choice.id())
                : Stream.of();
        if (rows.containsKey(id) && choices.allMatch(rows::containsKey)) {
            return true;
        }
        var where = new Where.Cell(spot.answer());
        mistakes.add(Mistake.of(WorkbookProblem.ROW_MISSING, where, id, spot.number()));
        return false;
    }
}
