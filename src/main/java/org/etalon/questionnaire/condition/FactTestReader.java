/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.questionnaire.condition;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.etalon.core.questionnaire.Condition;
import org.etalon.core.questionnaire.Condition.Test;
import org.etalon.core.questionnaire.Fact;
import org.etalon.questionnaire.mistake.MistakeCode;
import org.etalon.questionnaire.mistake.Mistakes;
import org.etalon.questionnaire.reading.Node;
import org.etalon.questionnaire.value.Fields;
import org.etalon.questionnaire.value.Strata;

/** Reads a condition on a fact. */
final class FactTestReader {
    private static final List<String> FACTS =
            Arrays.stream(Fact.values()).map(Fact::key).toList();
    private static final Map<Fact, Pattern> CODES = Map.of(
            Fact.DEPARTMENT, Pattern.compile("[0-9]{2}|2[AB]|9[78][0-9]"), Fact.REGION, Pattern.compile("[0-9]{2}"));

    private final Mistakes mistakes;
    private final Strata strata;
    private final TestReader tests;

    FactTestReader(Mistakes mistakes, Strata strata) {
        this.mistakes = mistakes;
        this.strata = strata;
        this.tests = new TestReader(mistakes);
    }

    Optional<Condition> read(Fields fields, Where where) {
        Optional<String> key = tests.key(fields);
        Node named = fields.find("collectivity").orElseThrow();
        Optional<Fact> fact = tests.values().oneOf(named, FACTS).map(FactTestReader::fact);
        if (where == Where.STRATUM && fact.equals(Optional.of(Fact.STRATUM))) {
            return tests.values().refused(named, MistakeCode.STRATUM_IN_STRATA);
        }
        if (key.isEmpty() || fact.isEmpty()) {
            return Optional.empty();
        }
        return test(fact.get(), key.get(), fields).map(test -> new Condition.OfFact(fact.get(), test));
    }

    private static Fact fact(String key) {
        return Fact.values()[FACTS.indexOf(key)];
    }

    private Optional<Test> test(Fact fact, String key, Fields fields) {
        boolean amount = fact == Fact.POPULATION || fact == Fact.STAFF;
        List<String> fitting = amount ? List.of("at-least", "below") : List.of("is", "in");
        if (!fitting.contains(key)) {
            mistakes.add(
                    MistakeCode.TEST_NOT_OF_FACT, fields.placeOf(key), key, fact.key(), String.join(", ", fitting));
            return Optional.empty();
        }
        Node node = fields.find(key).orElseThrow();
        return amount
                ? tests.amount(key, node, fact == Fact.POPULATION)
                : tests.words(key, node, item -> word(fact, item));
    }

    private Optional<String> word(Fact fact, Node node) {
        return switch (fact) {
            case TYPE -> tests.values().oneOf(node, Fact.TYPES);
            case STRATUM -> tests.values().string(node).filter(id -> strata.check(id, node.place()));
            default -> tests.values().string(node).filter(code -> wellFormed(fact, code, node));
        };
    }

    private boolean wellFormed(Fact fact, String code, Node node) {
        boolean fits = CODES.get(fact).matcher(code).matches();
        if (!fits) {
            mistakes.add(MistakeCode.CODE_INVALID, node.place(), code, fact.key());
        }
        return fits;
    }
}
