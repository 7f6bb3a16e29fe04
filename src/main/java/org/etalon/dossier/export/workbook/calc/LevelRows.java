/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier.export.workbook.calc;

import static org.etalon.platform.sheet.Formula.call;
import static org.etalon.platform.sheet.Formula.of;
import static org.etalon.platform.sheet.Formula.when;

import java.util.ArrayList;
import java.util.List;
import org.etalon.core.questionnaire.Level;
import org.etalon.core.scoring.Requirement;
import org.etalon.core.scoring.Score;
import org.etalon.dossier.export.workbook.plan.Plan;
import org.etalon.dossier.export.workbook.plan.Subject;
import org.etalon.platform.sheet.Cell;
import org.etalon.platform.sheet.Formula;
import org.etalon.platform.sheet.Place;
import org.etalon.platform.sheet.Row;
import org.etalon.platform.sheet.Style;

/** One level: a row for each requirement, and one that says whether all of them and all levels below hold (scoring, step 6). */
final class LevelRows {
    private final Subject subject;
    private final Plan plan;
    private final Reckoned places;
    private final Conditions conditions;
    private final int at;
    private final Level level;
    private final List<Row> rows = new ArrayList<>();

    LevelRows(Subject subject, Plan plan, Reckoned places, Conditions conditions, int at) {
        this.subject = subject;
        this.plan = plan;
        this.places = places;
        this.conditions = conditions;
        this.at = at;
        level = subject.questionnaire().levels().get(at);
    }

    List<Row> rows() {
        List<Requirement> all = Requirements.of(subject, level);
        for (Requirement requirement : all) {
            rows.add(row(requirement, rows.size()));
        }
        rows.add(new Row(List.of(
                Cell.text(String.valueOf(level.level()), Style.TRACE_WORDS),
                Cell.text(plan.wording().plain(level.title()), Style.TRACE_WORDS),
                Cell.empty(Style.TRACE),
                Cell.empty(Style.TRACE),
                holds(Reckoned.HOLDS, subject.assessment().score()),
                Cell.empty(Style.TRACE),
                holds(Reckoned.STRICT_HOLDS, subject.assessment().strict()))));
        return rows;
    }

    private Cell holds(int column, Score score) {
        Place first = places.requirement(at, 0, column);
        Formula own = call("MIN", of(first.tall(rows.size())));
        Formula formula = at == 0 ? own : call("MIN", own, of(places.holds(at - 1, column)));
        return Cell.calculated(formula, score.level() > at ? 1 : 0, Style.TRACE);
    }

    private Row row(Requirement requirement, int number) {
        var plainly = new RequirementFormulas(subject, places, conditions, requirement, false);
        var strictly = new RequirementFormulas(subject, places, conditions, requirement, true);
        Formula asks = of(places.requirement(at, number, Reckoned.ASKS));
        Formula reached = of(places.requirement(at, number, Reckoned.REACHED));
        Formula reachedStrictly = of(places.requirement(at, number, Reckoned.STRICT_REACHED));
        return Row.of(
                Cell.text(String.valueOf(level.level()), Style.TRACE_WORDS),
                Cell.text(requirement.kind(), Style.TRACE_WORDS),
                plainly.asks(),
                plainly.reached(),
                holds(asks, reached, plainly),
                strictly.reached(),
                holds(asks, reachedStrictly, strictly));
    }

    /** What is out of scope hinders nothing. */
    private static Cell holds(Formula asks, Formula reached, RequirementFormulas formulas) {
        Formula enough = when(reached.with(">=", asks), of(1), of(0));
        return Cell.calculated(when(call("ISNUMBER", reached), enough, of(1)), formulas.holds() ? 1 : 0, Style.TRACE);
    }
}
