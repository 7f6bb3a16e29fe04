/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.questionnaire.whole;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.etalon.questionnaire.condition.Questions;
import org.etalon.questionnaire.mistake.MistakeCode;
import org.etalon.questionnaire.mistake.Mistakes;
import org.etalon.questionnaire.mistake.Place;
import org.etalon.questionnaire.reading.Node;
import org.etalon.questionnaire.reading.Node.Kind;
import org.etalon.questionnaire.reading.Node.Mapping;
import org.etalon.questionnaire.reading.Node.Scalar;

/** A question that an {@code applies} names is required and can't be declared not applicable ("A better answer never harms"). */
final class ScopeRule {
    private final Mistakes mistakes;
    private final Map<String, Place> named;

    ScopeRule(Mistakes mistakes, Questions questions) {
        this.mistakes = mistakes;
        this.named = questions.inApplies();
    }

    /** Notes the questions in these domains that break the rule. */
    void check(List<Node> domains) {
        Outline.of(domains).questions().stream()
                .filter(Mapping.class::isInstance)
                .map(Mapping.class::cast)
                .forEach(this::check);
    }

    private void check(Mapping question) {
        Place by = named.get(Outline.word(question, "id").orElse(""));
        if (by == null) {
            return;
        }
        Optional<Node> required = Outline.value(question, "required");
        if (required.isEmpty() || says(required.get(), "false")) {
            Place place = required.or(() -> Outline.value(question, "id"))
                    .orElse(question)
                    .place();
            mistakes.add(
                    MistakeCode.APPLIES_NOT_REQUIRED,
                    place,
                    Outline.word(question, "id").get(),
                    by);
        }
        Outline.value(question, "not-applicable")
                .filter(node -> says(node, "true"))
                .ifPresent(node -> mistakes.add(
                        MistakeCode.APPLIES_NOT_APPLICABLE,
                        node.place(),
                        Outline.word(question, "id").get(),
                        by));
    }

    private static boolean says(Node node, String word) {
        return Stream.of(node)
                .filter(Scalar.class::isInstance)
                .map(Scalar.class::cast)
                .anyMatch(
                        scalar -> scalar.kind() == Kind.BOOLEAN && scalar.text().equalsIgnoreCase(word));
    }
}
