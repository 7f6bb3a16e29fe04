/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier.export.workbook.calc;

import static org.etalon.platform.sheet.Formula.call;
import static org.etalon.platform.sheet.Formula.of;
import static org.etalon.platform.sheet.Formula.when;

import java.util.ArrayList;
import java.util.List;
import org.etalon.core.scoring.Score;
import org.etalon.dossier.export.workbook.plan.Columns.OfAnswers;
import org.etalon.dossier.export.workbook.plan.Columns.OfReckoning;
import org.etalon.dossier.export.workbook.plan.Plan;
import org.etalon.dossier.export.workbook.plan.Subject;
import org.etalon.dossier.export.workbook.plan.Tab;
import org.etalon.platform.sheet.Area;
import org.etalon.platform.sheet.Cell;
import org.etalon.platform.sheet.Formula;
import org.etalon.platform.sheet.Place;
import org.etalon.platform.sheet.Row;
import org.etalon.platform.sheet.Style;

/** The figures of the whole dossier (scoring, steps 4 to 6 and 8), beside them the strict ones. */
final class WholeRows {
    private static final long FULL = 10_000;

    private final Subject subject;
    private final Plan plan;
    private final Reckoned places;
    private final Score score;
    private final Score strict;

    WholeRows(Subject subject, Plan plan, Reckoned places) {
        this.subject = subject;
        this.plan = plan;
        this.places = places;
        score = subject.assessment().score();
        strict = subject.assessment().strict();
    }

    List<Row> rows() {
        return List.of(
                row(
                        "reckoning.global",
                        mean(Reckoned.COUNTING, Reckoned.WEIGHED),
                        score.global(),
                        mean(Reckoned.STRICT_COUNTING, Reckoned.STRICT_WEIGHED),
                        strict.global()),
                row(
                        "reckoning.proof",
                        proof(of(column(OfReckoning.POSSIBLE))),
                        score.proof(),
                        proof(of(100).times(of(column(OfReckoning.WHOLE)))),
                        strict.proof()),
                row(
                        "reckoning.level",
                        level(Reckoned.HOLDS),
                        score.level(),
                        level(Reckoned.STRICT_HOLDS),
                        strict.level()),
                Row.of(
                        Cell.text("", Style.TRACE_WORDS),
                        Cell.text(plan.wording().say("reckoning.faults"), Style.TRACE_WORDS),
                        Cell.calculated(faults(), 0, Style.TRACE)));
    }

    private Row row(String key, Formula formula, int result, Formula strictly, int strictResult) {
        return Row.of(
                Cell.text("", Style.TRACE_WORDS),
                Cell.text(plan.wording().say(key), Style.TRACE_WORDS),
                Cell.calculated(formula, result, Style.TRACE),
                Cell.calculated(strictly, strictResult, Style.TRACE));
    }

    private Formula mean(int weights, int weighed) {
        Formula sum = call("SUM", of(places.domains(weights)));
        return when(
                sum.is("=", 0),
                of(0),
                call("INT", call("SUM", of(places.domains(weighed))).with("/", sum)));
    }

    private Area column(int column) {
        return plan.reckoned(plan.spot(0), column).tall(plan.spots().size());
    }

    /** The part of what counts for proof that is earned with evidence. */
    private Formula proof(Formula ground) {
        Formula expected = of(column(OfReckoning.EXPECTED)).is(">", 0);
        Formula possible = call("SUMPRODUCT", expected.times(ground));
        Formula earned = call(
                "SUMPRODUCT", expected.times(of(column(OfReckoning.PROVEN))).times(of(column(OfReckoning.EARNED))));
        return when(
                possible.is("=", 0),
                of(FULL),
                call("INT", of(FULL).times(earned).with("/", possible)));
    }

    private Formula level(int column) {
        List<Formula> holding = new ArrayList<>();
        for (int at = 0; at < subject.questionnaire().levels().size(); at++) {
            holding.add(of(places.holds(at, column)));
        }
        return new Formula.Call("SUM", holding);
    }

    private Formula faults() {
        Area all = new Place(Tab.ANSWERS.name(plan.wording()), Plan.HEADS, OfAnswers.FAULT)
                .tall(plan.lines().size());
        return call("SUMPRODUCT", call("LEN", of(all)).is(">", 0).times(of(1)));
    }
}
