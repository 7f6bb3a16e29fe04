/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.questionnaire.condition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.etalon.core.questionnaire.Condition.Test;
import org.etalon.questionnaire.mistake.MistakeCode;
import org.etalon.questionnaire.mistake.Mistakes;
import org.etalon.questionnaire.reading.Node;
import org.etalon.questionnaire.value.Fields;
import org.etalon.questionnaire.value.Values;

/** Reads the one test that a condition on a question or a fact has. */
final class TestReader {
    private static final List<String> TESTS = List.of("is", "in", "contains", "at-least", "below", "answered");

    /** Nothing that is counted is larger. Fifteen digits are exact in every JSON reader too. */
    private static final long LARGEST = 9_999_999_999_999_99L;

    private final Mistakes mistakes;
    private final Values values;

    TestReader(Mistakes mistakes) {
        this.mistakes = mistakes;
        this.values = new Values(mistakes);
    }

    /** The key of the only test; empty, and noted, where there is none or several. */
    Optional<String> key(Fields fields) {
        List<String> tests = TESTS.stream().filter(fields::has).toList();
        if (tests.isEmpty()) {
            mistakes.add(MistakeCode.CONDITION_WITHOUT_TEST, fields.place(), String.join(", ", TESTS));
            return Optional.empty();
        }
        if (tests.size() > 1) {
            mistakes.add(MistakeCode.CONDITION_WITH_TESTS, fields.place(), String.join(", ", tests));
            return Optional.empty();
        }
        return Optional.of(tests.get(0));
    }

    /** A test of a number, given in whole units or with two decimals. */
    Optional<Test> amount(String key, Node node, boolean whole) {
        Optional<Long> hundredths = whole
                ? values.whole(node, 0, LARGEST / 100).map(number -> number * 100)
                : values.hundredths(node, 0, LARGEST);
        return hundredths.map(number -> key.equals("below") ? new Test.Below(number) : new Test.AtLeast(number));
    }

    /** A test of one value ({@code is}) or several ({@code in}). */
    Optional<Test> words(String key, Node node, Function<Node, Optional<String>> word) {
        if (key.equals("is")) {
            return word.apply(node).map(value -> new Test.In(List.of(value)));
        }
        Optional<List<Node>> items = values.list(node, 1, Integer.MAX_VALUE);
        List<String> read = new ArrayList<>();
        items.ifPresent(nodes -> nodes.forEach(item -> word.apply(item).ifPresent(read::add)));
        boolean all = items.filter(nodes -> !nodes.isEmpty() && nodes.size() == read.size())
                .isPresent();
        return all ? Optional.of(new Test.In(read)) : Optional.empty();
    }

    Values values() {
        return values;
    }
}
