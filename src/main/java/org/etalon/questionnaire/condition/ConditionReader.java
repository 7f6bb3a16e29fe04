/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.questionnaire.condition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.etalon.core.questionnaire.Condition;
import org.etalon.questionnaire.mistake.MistakeCode;
import org.etalon.questionnaire.mistake.Mistakes;
import org.etalon.questionnaire.reading.Node;
import org.etalon.questionnaire.value.Fields;
import org.etalon.questionnaire.value.Strata;
import org.etalon.questionnaire.value.Values;

/** Reads conditions (format, "Conditions"). */
public final class ConditionReader {
    /** A test alone is one deep. */
    public static final int DEEPEST = 10;

    private static final int MOST_PARTS = 50;
    private static final List<String> FORMS = List.of("all", "any", "of", "not", "question", "collectivity");
    private static final Set<String> KEYS = Set.of(
            "all",
            "any",
            "of",
            "not",
            "question",
            "collectivity",
            "is",
            "in",
            "contains",
            "at-least",
            "below",
            "answered");

    private final Mistakes mistakes;
    private final Questions questions;
    private final Values values;
    private final QuestionTestReader ofQuestion;
    private final FactTestReader ofFact;

    public ConditionReader(Mistakes mistakes, Strata strata, Questions questions) {
        this.mistakes = mistakes;
        this.questions = questions;
        this.values = new Values(mistakes);
        this.ofQuestion = new QuestionTestReader(mistakes, questions);
        this.ofFact = new FactTestReader(mistakes, strata);
    }

    /** The condition under a key, if there is one, as {@link #read} has it. */
    public Optional<Condition> find(Fields fields, String key, Where where) {
        return fields.find(key).map(node -> read(node, where));
    }

    /** A condition; what in it can't be read is noted, and another that may hold or not stands in its place. */
    public Condition read(Node node, Where where) {
        return read(node, where, 1);
    }

    private Condition read(Node node, Where where, int depth) {
        return known(node, where, depth).orElseGet(questions::unread);
    }

    private Optional<Condition> known(Node node, Where where, int depth) {
        if (depth > DEEPEST) {
            mistakes.add(MistakeCode.CONDITION_TOO_DEEP, node.place(), DEEPEST);
            return Optional.empty();
        }
        Optional<Fields> map = values.fields(node, KEYS);
        if (map.isEmpty()) {
            return Optional.empty();
        }
        Fields fields = map.get();
        List<String> forms = FORMS.stream().filter(fields::has).toList();
        if (forms.size() != 1) {
            return values.refused(node, MistakeCode.CONDITION_UNCLEAR);
        }
        return switch (forms.get(0)) {
            case "question" -> ofQuestion.read(fields, where);
            case "collectivity" -> ofFact.read(fields, where);
            default -> compound(fields, forms.get(0), where, depth);
        };
    }

    private Optional<Condition> compound(Fields fields, String form, Where where, int depth) {
        boolean counted = form.equals("of");
        Set<String> fitting = counted ? Set.of("of", "at-least") : Set.of(form);
        boolean others = KEYS.stream().anyMatch(key -> fields.has(key) && !fitting.contains(key));
        if (others) {
            mistakes.add(MistakeCode.CONDITION_UNCLEAR, fields.place());
        }
        Node node = fields.find(form).orElseThrow();
        if (form.equals("not")) {
            Condition part = read(node, where, depth + 1);
            return others ? Optional.empty() : Optional.of(new Condition.Not(part));
        }
        List<Condition> parts = parts(node, where, depth);
        Optional<Integer> count = counted ? count(fields, node) : Optional.of(0);
        return others || parts.isEmpty()
                ? Optional.empty()
                : count.map(it -> joined(form, it).apply(parts));
    }

    private static Function<List<Condition>, Condition> joined(String form, int count) {
        return switch (form) {
            case "all" -> Condition.All::new;
            case "any" -> Condition.Any::new;
            default -> parts -> new Condition.AtLeast(count, parts);
        };
    }

    private List<Condition> parts(Node node, Where where, int depth) {
        List<Condition> parts = new ArrayList<>();
        values.list(node, 1, MOST_PARTS)
                .ifPresent(items -> items.forEach(item -> parts.add(read(item, where, depth + 1))));
        return parts;
    }

    private Optional<Integer> count(Fields fields, Node of) {
        int parts = of instanceof Node.Listing listing ? listing.items().size() : MOST_PARTS;
        return fields.require("at-least").flatMap(node -> values.integer(node, 1, Math.max(1, parts)));
    }
}
