/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.assessment.blank;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.BiFunction;
import org.etalon.core.answer.Facts;
import org.etalon.core.questionnaire.Condition;

/** Whether a condition can come to hold, by what is known of a body; answers may be anything. */
enum Chance {
    NEVER,
    MAYBE,
    ALWAYS;

    private static final int INHABITANT = 100;

    /** @param facts empty where nothing is known @param stratum likewise */
    static Chance of(Condition condition, Optional<Facts> facts, String stratum) {
        BiFunction<List<Condition>, Chance, Long> count = (parts, least) -> parts.stream()
                .filter(part -> of(part, facts, stratum).compareTo(least) >= 0)
                .count();
        if (condition instanceof Condition.All all) {
            return among(all.parts().size(), all.parts(), count);
        }
        if (condition instanceof Condition.Any any) {
            return among(1, any.parts(), count);
        }
        if (condition instanceof Condition.AtLeast some) {
            return among(some.count(), some.parts(), count);
        }
        if (condition instanceof Condition.Not not) {
            return values()[ALWAYS.ordinal() - of(not.part(), facts, stratum).ordinal()];
        }
        return condition instanceof Condition.OfFact asked && facts.isPresent()
                ? fact(asked, facts.get(), stratum)
                : MAYBE;
    }

    private static Chance among(int asked, List<Condition> parts, BiFunction<List<Condition>, Chance, Long> count) {
        if (count.apply(parts, ALWAYS) >= asked) {
            return ALWAYS;
        }
        return count.apply(parts, MAYBE) >= asked ? MAYBE : NEVER;
    }

    private static Chance fact(Condition.OfFact asked, Facts facts, String stratum) {
        return switch (asked.fact()) {
            case TYPE -> one(asked.test(), Optional.of(facts.type()));
            case STRATUM -> one(asked.test(), Optional.of(stratum));
            case DEPARTMENT -> one(asked.test(), facts.department());
            case REGION -> one(asked.test(), facts.region());
            case POPULATION -> amount(asked.test(), facts.population(), INHABITANT);
            case STAFF -> amount(asked.test(), facts.staff(), 1);
        };
    }

    private static Chance one(Condition.Test test, Optional<String> known) {
        return known.map(value -> is(((Condition.Test.In) test).values().contains(value)))
                .orElse(MAYBE);
    }

    private static Chance amount(Condition.Test test, OptionalLong known, int unit) {
        if (known.isEmpty()) {
            return MAYBE;
        }
        long hundredths = known.getAsLong() * unit;
        return test instanceof Condition.Test.AtLeast least
                ? is(hundredths >= least.hundredths())
                : is(hundredths < ((Condition.Test.Below) test).hundredths());
    }

    private static Chance is(boolean holds) {
        return holds ? ALWAYS : NEVER;
    }
}
