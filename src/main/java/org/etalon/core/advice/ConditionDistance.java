/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.core.advice;

import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.etalon.core.answer.Answers;
import org.etalon.core.answer.Facts;
import org.etalon.core.condition.FactCodes;
import org.etalon.core.condition.Program;
import org.etalon.core.condition.ProgramWriter;
import org.etalon.core.condition.Sight;
import org.etalon.core.questionnaire.Condition;
import org.etalon.core.questionnaire.Fact;
import org.etalon.core.questionnaire.Stratum;
import org.etalon.core.scoring.Assessment;
import org.etalon.core.scoring.Scoring;
import org.etalon.core.scoring.Standing;

/**
 * How many tests of a condition must still turn for it to hold: all parts of {@code all}, the nearest of {@code any}, the nearest
 * of {@code at-least}. Each test is judged as the engine judges it.
 */
final class ConditionDistance {
    private static final byte COUNTED = 1;

    private final Condition condition;
    private final Map<Condition, Integer> tests = new IdentityHashMap<>();
    private final Set<String> named = new HashSet<>();
    private final Program program;
    private final long[] facts;

    ConditionDistance(Scoring scoring, Facts facts, Condition condition) {
        this.condition = condition;
        List<Stratum> strata = scoring.questionnaire().strata();
        FactCodes codes = new FactCodes(strata);
        ProgramWriter writer = new ProgramWriter(scoring.index(), codes);
        write(condition, writer);
        program = writer.finish();
        this.facts = codes.of(facts);
        String stratum = scoring.stratum(facts);
        this.facts[Fact.STRATUM.ordinal()] = IntStream.range(0, strata.size())
                .filter(at -> strata.get(at).id().equals(stratum))
                .findFirst()
                .orElseThrow();
    }

    boolean names(String question) {
        return named.contains(question);
    }

    long of(Answers answers, Assessment standings) {
        byte[] counted = new byte[standings.questions().size()];
        for (int at = 0; at < counted.length; at++) {
            counted[at] = standings.questions().get(at).standing() == Standing.COUNTED ? COUNTED : 0;
        }
        return of(condition, new Sight(facts, answers, counted, COUNTED));
    }

    private long of(Condition part, Sight sight) {
        if (part instanceof Condition.All all) {
            return of(all.parts(), all.parts().size(), sight);
        }
        if (part instanceof Condition.Any any) {
            return of(any.parts(), 1, sight);
        }
        if (part instanceof Condition.AtLeast some) {
            return of(some.parts(), some.count(), sight);
        }
        return program.holds(tests.get(part), sight) ? 0 : 1;
    }

    private long of(List<Condition> parts, int count, Sight sight) {
        return parts.stream()
                .mapToLong(part -> of(part, sight))
                .sorted()
                .limit(count)
                .sum();
    }

    private void write(Condition part, ProgramWriter writer) {
        if (part instanceof Condition.All all) {
            all.parts().forEach(each -> write(each, writer));
        } else if (part instanceof Condition.Any any) {
            any.parts().forEach(each -> write(each, writer));
        } else if (part instanceof Condition.AtLeast some) {
            some.parts().forEach(each -> write(each, writer));
        } else {
            tests.put(part, writer.write(part));
            Named.in(part).forEach(named::add);
        }
    }
}
