/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier.export.workbook.part;

import static org.etalon.platform.sheet.Formula.of;
import static org.etalon.platform.sheet.Formula.when;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.etalon.assessment.advice.RequirementWords;
import org.etalon.core.questionnaire.Level;
import org.etalon.core.scoring.Requirement;
import org.etalon.dossier.export.workbook.calc.Reckoned;
import org.etalon.dossier.export.workbook.calc.Requirements;
import org.etalon.dossier.export.workbook.plan.Plan;
import org.etalon.dossier.export.workbook.plan.Subject;
import org.etalon.dossier.export.workbook.plan.Word;
import org.etalon.platform.sheet.Cell;
import org.etalon.platform.sheet.Place;
import org.etalon.platform.sheet.Row;
import org.etalon.platform.sheet.Style;

/** What each level asks, and whether it holds. */
final class LevelLines {
    private static final int WIDTH = 6;

    private final Subject subject;
    private final Plan plan;
    private final Reckoned places;
    private final RequirementWords words;

    LevelLines(Subject subject, Plan plan, Reckoned places) {
        this.subject = subject;
        this.plan = plan;
        this.places = places;
        words = new RequirementWords(subject.questionnaire(), plan.wording().locale());
    }

    void add(List<Row> rows) {
        rows.add(Row.of());
        rows.add(across(Cell.text(plan.wording().say("result.levels"), Style.CHAPTER), Style.CHAPTER));
        rows.add(new Row(Stream.of(plan.wording().say("result.levels.heads").split("\\|"))
                .map(each -> Cell.text(each, Style.HEAD))
                .toList()));
        List<Level> levels = subject.questionnaire().levels();
        for (int at = 0; at < levels.size(); at++) {
            boolean holds = subject.assessment().score().level() > at;
            rows.add(Row.of(
                    Cell.text(plan.wording().plain(levels.get(at).title()), Style.SUM_WORDS),
                    said(places.holds(at, Reckoned.HOLDS), holds, Style.SUM_WORDS)));
            List<Requirement> all = Requirements.of(subject, levels.get(at));
            for (int number = 0; number < all.size(); number++) {
                Place place = places.requirement(at, number, Reckoned.HOLDS);
                boolean met = Requirements.holds(subject, levels.get(at), all.get(number));
                List<String> lines = words.asksByLine(all.get(number));
                rows.add(Row.of(Cell.text(lines.get(0), Style.INDENTED), said(place, met, Style.RESULT)));
                lines.stream()
                        .skip(1)
                        .forEach(line -> rows.add(Row.of(Cell.text(line, Style.INDENTED), Cell.empty(Style.RESULT))));
            }
        }
    }

    private Cell said(Place place, boolean holds, Style style) {
        return Cell.calculated(
                when(of(place).is("=", 1), of(plan.word(Word.YES)), of(plan.word(Word.NO))),
                (holds ? Word.YES : Word.NO).in(plan.wording()),
                style);
    }

    private static Row across(Cell first, Style style) {
        List<Cell> cells = new ArrayList<>(Collections.nCopies(WIDTH, Cell.empty(style)));
        cells.set(0, first);
        return new Row(cells);
    }
}
