/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier.export.workbook.part;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.etalon.core.questionnaire.AnswerType;
import org.etalon.dossier.export.workbook.calc.StandingFigures;
import org.etalon.dossier.export.workbook.plan.Plan;
import org.etalon.dossier.export.workbook.plan.Spot;
import org.etalon.dossier.export.workbook.plan.Subject;
import org.etalon.dossier.export.workbook.plan.Tab;
import org.etalon.dossier.export.workbook.plan.Wording;
import org.etalon.platform.sheet.Cell;
import org.etalon.platform.sheet.Column;
import org.etalon.platform.sheet.Row;
import org.etalon.platform.sheet.Sheet;
import org.etalon.platform.sheet.Style;

/** A column for each question that is answered by a list. */
public final class ListsSheet {
    private final Plan plan;
    private final Wording words;
    private final List<Spot> spots;
    private final List<List<String>> entries;

    public ListsSheet(Subject subject, Plan plan) {
        this.plan = plan;
        words = plan.wording();
        spots = plan.spots().stream().filter(spot -> spot.listColumn() >= 0).toList();
        entries = spots.stream()
                .map(spot -> new AnswerCells(plan, spot, new StandingFigures(subject, spot)).entries())
                .toList();
    }

    /** Empty where no question is answered by a list. */
    public Optional<Sheet> sheet() {
        if (spots.isEmpty()) {
            return Optional.empty();
        }
        List<Row> rows = new ArrayList<>();
        rows.add(Row.of(Cell.text(Tab.LISTS.name(words), Style.TITLE)));
        rows.add(Row.of(Cell.text(words.say("lists.lead"), Style.LINE)));
        rows.add(Row.of());
        rows.add(new Row(spots.stream().map(this::head).toList()));
        for (int at = 0; at < AnswerType.Entries.MOST; at++) {
            rows.add(row(at));
        }
        return Optional.of(new Sheet(
                Tab.LISTS.name(words),
                Tab.LISTS.about(words),
                spots.stream().map(spot -> Column.of(64)).toList(),
                rows,
                Plan.HEADS,
                Plan.HEAD,
                true));
    }

    private Cell head(Spot spot) {
        return Cell.text(
                spot.number() + " "
                        + plan.wording().plain(spot.question().wording().shortest()),
                Style.HEAD);
    }

    private Row row(int at) {
        return new Row(entries.stream()
                .map(list -> Cell.text(at < list.size() ? list.get(at) : "", Style.OPEN_WORDS))
                .toList());
    }
}
