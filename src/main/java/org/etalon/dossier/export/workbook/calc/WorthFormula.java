/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier.export.workbook.calc;

import static org.etalon.platform.sheet.Formula.call;
import static org.etalon.platform.sheet.Formula.of;
import static org.etalon.platform.sheet.Formula.when;

import java.util.Optional;
import org.etalon.core.questionnaire.AnswerType;
import org.etalon.core.questionnaire.Scale;
import org.etalon.dossier.export.workbook.plan.Columns.OfReckoning;
import org.etalon.dossier.export.workbook.plan.Plan;
import org.etalon.dossier.export.workbook.plan.Spot;
import org.etalon.platform.sheet.Formula;

/**
 * What an answer is worth, 0..100, from the number that it is. A quotient of whole numbers is rounded down by {@code INT}: it is at most
 * 100 or 10 000, and what divides it at most 10<sup>11</sup>, so that a quotient just below a whole number differs from it within the
 * fifteen digits that every program keeps.
 */
final class WorthFormula {
    private final Plan plan;
    private final Spot spot;
    private final Formula value;
    private final Formula step;

    WorthFormula(Plan plan, Spot spot) {
        this.plan = plan;
        this.spot = spot;
        value = of(plan.reckoned(spot, OfReckoning.VALUE));
        step = of(plan.reckoned(spot, OfReckoning.STEP));
    }

    /** The number 0 where it can never be worth anything. */
    Formula worth() {
        if (!spot.isScored()) {
            return of(0);
        }
        AnswerType type = spot.question().type();
        if (type instanceof AnswerType.Multiple multiple) {
            Formula taken = of(plan.marks(spot)).is("=", 1).times(of(plan.scores(spot)));
            return multiple.best()
                    ? call("SUMPRODUCT", call("MAX", taken))
                    : call("MIN", of(100), call("SUMPRODUCT", taken));
        }
        if (!spot.labels().isEmpty()) {
            return call("INDEX", of(plan.scores(spot)), value);
        }
        Optional<Scale> scale = Plan.scale(type);
        return scale.isPresent() ? onScale(scale.get()) : of(0);
    }

    private Formula onScale(Scale scale) {
        Formula score = score(step);
        if (!scale.interpolate() || scale.steps().size() == 1) {
            return score;
        }
        Formula next = step.with("+", of(1));
        Formula from = call("INDEX", of(plan.froms(spot)), step);
        Formula to = call("INDEX", of(plan.froms(spot)), next);
        Formula weighed = score.times(to.with("-", value)).with("+", score(next).times(value.with("-", from)));
        return when(step.is("=", scale.steps().size()), score, call("INT", weighed.with("/", to.with("-", from))));
    }

    private Formula score(Formula at) {
        return call("INDEX", of(plan.scores(spot)), at);
    }
}
