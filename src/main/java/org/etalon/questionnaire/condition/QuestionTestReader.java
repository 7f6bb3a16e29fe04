/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.questionnaire.condition;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.etalon.core.questionnaire.Condition;
import org.etalon.core.questionnaire.Condition.Test;
import org.etalon.questionnaire.mistake.MistakeCode;
import org.etalon.questionnaire.mistake.Mistakes;
import org.etalon.questionnaire.reading.Node;
import org.etalon.questionnaire.value.Fields;

/** Reads a condition on an answer. */
final class QuestionTestReader {
    private static final List<String> AMOUNTS = List.of("at-least", "below", "answered");
    private static final List<String> ONE_OF = List.of("is", "in", "answered");
    private static final Map<String, List<String>> TESTS = Map.of(
            "yes-no", ONE_OF,
            "single", ONE_OF,
            "multiple", List.of("contains", "answered"),
            "percentage", AMOUNTS,
            "number", AMOUNTS,
            "list", AMOUNTS);

    private final Mistakes mistakes;
    private final Questions questions;
    private final TestReader tests;

    QuestionTestReader(Mistakes mistakes, Questions questions) {
        this.mistakes = mistakes;
        this.questions = questions;
        this.tests = new TestReader(mistakes);
    }

    Optional<Condition> read(Fields fields, Where where) {
        Optional<String> test = tests.key(fields);
        Node named = fields.find("question").orElseThrow();
        if (where == Where.STRATUM) {
            return tests.values().refused(named, MistakeCode.QUESTION_IN_STRATA);
        }
        Optional<String> id = tests.values().id(named);
        Optional<Asked> asked = id.flatMap(name -> earlier(name, named));
        boolean fits =
                asked.filter(question -> mayBeNamed(question, named, where)).isPresent();
        if (test.isEmpty() || asked.isEmpty()) {
            return Optional.empty();
        }
        return test(asked.get(), test.get(), fields)
                .filter(it -> fits && (asked.get().clear() || it instanceof Test.Answered))
                .map(it -> new Condition.OfQuestion(asked.get().id(), it));
    }

    private Optional<Asked> earlier(String id, Node named) {
        Optional<Asked> asked = questions.find(id);
        if (asked.isPresent()) {
            return asked;
        }
        if (questions.later(id)) {
            mistakes.add(MistakeCode.QUESTION_NOT_EARLIER, named.place(), id);
        } else if (questions.complete()) {
            mistakes.add(MistakeCode.QUESTION_UNKNOWN, named.place(), id);
        }
        return Optional.empty();
    }

    /** Whether a question may be named here, as far as that can be told; else noted. */
    private boolean mayBeNamed(Asked question, Node named, Where where) {
        if (question.announced() && where != Where.VISIBLE_ANNOUNCED) {
            mistakes.add(MistakeCode.QUESTION_ANNOUNCED, named.place(), question.id());
            return false;
        }
        if (where == Where.APPLIES && question.free() == Free.NO) {
            mistakes.add(MistakeCode.APPLIES_NOT_FREE, named.place(), question.id());
            return false;
        }
        if (where == Where.APPLIES && question.free() == Free.YES) {
            questions.nameInApplies(question.id(), named.place());
        }
        return true;
    }

    private Optional<Test> test(Asked question, String key, Fields fields) {
        Node node = fields.find(key).orElseThrow();
        if (key.equals("answered")) {
            return tests.values().truth(node).map(Test.Answered::new);
        }
        if (question.type().isEmpty()) {
            return Optional.empty();
        }
        String type = question.type().get();
        List<String> fitting = TESTS.getOrDefault(type, List.of("answered"));
        if (!fitting.contains(key)) {
            mistakes.add(
                    MistakeCode.TEST_NOT_OF_TYPE,
                    fields.placeOf(key),
                    key,
                    question.id(),
                    type,
                    String.join(", ", fitting));
            return Optional.empty();
        }
        return switch (key) {
            case "is", "in" -> tests.words(key, node, item -> choice(question, item));
            case "contains" -> choice(question, node).map(Test.Contains::new);
            default -> tests.amount(key, node, type.equals("list"));
        };
    }

    private Optional<String> choice(Asked question, Node node) {
        Optional<String> id = question.type().filter("yes-no"::equals).isPresent()
                ? tests.values().oneOf(node, List.of("yes", "no"))
                : tests.values().id(node);
        Optional<Set<String>> choices = question.choices();
        if (id.isPresent() && choices.isPresent() && !choices.get().contains(id.get())) {
            String known = String.join(", ", choices.get().stream().sorted().toList());
            mistakes.add(MistakeCode.CHOICE_UNKNOWN, node.place(), id.get(), question.id(), known);
            return Optional.empty();
        }
        return id;
    }
}
