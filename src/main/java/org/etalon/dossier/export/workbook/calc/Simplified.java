/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier.export.workbook.calc;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.etalon.core.questionnaire.Condition;
import org.etalon.dossier.export.workbook.plan.Outcome;

/**
 * A condition in which the facts have had their say.
 *
 * @param rest what still depends on answers; empty where nothing does
 * @param holds where nothing depends on answers: whether it holds
 */
record Simplified(Optional<Condition> rest, boolean holds) {
    static Simplified of(Condition condition, Holding holding) {
        if (condition instanceof Condition.All all) {
            return group(all.parts().size(), all.parts(), holding);
        }
        if (condition instanceof Condition.Any any) {
            return group(1, any.parts(), holding);
        }
        if (condition instanceof Condition.AtLeast some) {
            return group(some.count(), some.parts(), holding);
        }
        if (condition instanceof Condition.Not not) {
            Simplified part = of(not.part(), holding);
            return part.rest().isPresent()
                    ? depending(new Condition.Not(part.rest().get()))
                    : fixed(!part.holds());
        }
        return condition instanceof Condition.OfFact
                ? fixed(holding.holds(condition, Outcome.HELD_BACK))
                : depending(condition);
    }

    /** At least so many of the parts. */
    private static Simplified group(int count, List<Condition> parts, Holding holding) {
        List<Condition> left = new ArrayList<>();
        int missing = count;
        for (Condition part : parts) {
            Simplified simple = of(part, holding);
            simple.rest().ifPresent(left::add);
            missing -= simple.rest().isEmpty() && simple.holds() ? 1 : 0;
        }
        if (missing <= 0 || missing > left.size()) {
            return fixed(missing <= 0);
        }
        if (left.size() == 1) {
            return depending(left.get(0));
        }
        if (missing == left.size()) {
            return depending(new Condition.All(left));
        }
        return depending(missing == 1 ? new Condition.Any(left) : new Condition.AtLeast(missing, left));
    }

    private static Simplified fixed(boolean holds) {
        return new Simplified(Optional.empty(), holds);
    }

    private static Simplified depending(Condition rest) {
        return new Simplified(Optional.of(rest), false);
    }
}
