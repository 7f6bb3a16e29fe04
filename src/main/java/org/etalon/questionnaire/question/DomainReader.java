/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.questionnaire.question;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.etalon.core.questionnaire.Condition;
import org.etalon.core.questionnaire.Domain;
import org.etalon.core.questionnaire.PerStratum;
import org.etalon.core.questionnaire.Question;
import org.etalon.questionnaire.condition.Free;
import org.etalon.questionnaire.condition.Where;
import org.etalon.questionnaire.mistake.MistakeCode;
import org.etalon.questionnaire.reading.Node;
import org.etalon.questionnaire.reading.Node.Mapping;
import org.etalon.questionnaire.value.Fields;
import org.etalon.questionnaire.value.Strata.Numbers;

/** Reads one domain with its sections and questions (format, "A domain"). */
public final class DomainReader {
    private static final Set<String> KEYS = Set.of("id", "title", "intro", "weight", "floor", "applies", "questions");
    private static final Set<String> SECTION = Set.of("section", "title", "intro", "applies", "visible", "questions");

    private final Reading reading;
    private final QuestionReader questions;
    private final Set<String> taken = new HashSet<>();

    public DomainReader(Reading reading) {
        this.reading = reading;
        this.questions = new QuestionReader(reading);
    }

    public record Weighed(Domain domain, Numbers weight) {}

    /** The domain, as far as it can be read. */
    public Weighed read(Node node) {
        return reading.values().fields(node, KEYS).map(this::domain).orElseGet(this::none);
    }

    /** What stands in the place of a domain that can't be read. */
    public Weighed none() {
        Domain nothing = new Domain(
                reading.doubts().nameless(),
                reading.words().none(),
                Optional.empty(),
                PerStratum.ZERO,
                0,
                Optional.empty(),
                List.of(questions.none()));
        return new Weighed(nothing, reading.strata().none());
    }

    private Weighed domain(Fields fields) {
        Optional<Condition> applies = reading.conditions().find(fields, "applies", Where.APPLIES);
        Numbers weight = fields.require("weight")
                .map(node ->
                        reading.strata().numbers(node, it -> reading.values().integer(it, 0, 1000)))
                .orElseGet(reading.strata()::none);
        Domain domain = new Domain(
                id(fields),
                reading.words().require(fields, "title"),
                reading.words().find(fields, "intro"),
                weight.numbers(),
                fields.find("floor")
                        .flatMap(node -> reading.values().integer(node, 0, 100))
                        .orElse(0),
                applies,
                items(fields, reading.questions().free(Stream.of(applies))));
        reading.doubts().weight(domain.id(), weight.unclear());
        return new Weighed(domain, weight);
    }

    /** Its id; of two domains with one id only the first has it. */
    private String id(Fields fields) {
        Optional<Node> named = fields.require("id");
        Optional<String> id = named.flatMap(reading.values()::id);
        if (id.filter(it -> !taken.add(it)).isPresent()) {
            reading.mistakes().add(MistakeCode.ID_DUPLICATE, named.get().place(), id.get());
            return reading.doubts().nameless();
        }
        return id.orElseGet(reading.doubts()::nameless);
    }

    private List<Domain.Item> items(Fields fields, Free around) {
        List<Domain.Item> items = new ArrayList<>();
        Set<String> sections = new HashSet<>();
        for (Node node : questions(fields)) {
            items.add(isSection(node) ? section((Mapping) node, around, sections) : questions.read(node, around));
        }
        return filled(items, questions::none);
    }

    private List<Node> questions(Fields fields) {
        return fields.require("questions")
                .flatMap(node -> reading.values().list(node, 1, Integer.MAX_VALUE))
                .orElse(List.of());
    }

    /** Where none can be read, one that can't be stands for them. */
    private static <T> List<T> filled(List<T> read, Supplier<? extends T> none) {
        return read.isEmpty() ? List.of(none.get()) : read;
    }

    /** Whether an item is a section: it says so, or holds questions. */
    public static boolean isSection(Node node) {
        return node instanceof Mapping map
                && map.entries().stream()
                        .anyMatch(entry -> Set.of("section", "questions").contains(entry.key()));
    }

    private Domain.Item section(Mapping map, Free around, Set<String> taken) {
        Fields fields = new Fields(map, SECTION, reading.mistakes());
        Optional<Node> named = fields.require("section");
        Optional<String> id = named.flatMap(reading.values()::id);
        if (id.filter(it -> !taken.add(it)).isPresent()) {
            reading.mistakes().add(MistakeCode.ID_DUPLICATE, named.get().place(), id.get());
        }
        Optional<Condition> applies = reading.conditions().find(fields, "applies", Where.APPLIES);
        Optional<Condition> visible = reading.conditions().find(fields, "visible", Where.VISIBLE);
        Free inner = around.and(reading.questions().free(Stream.of(applies, visible)));
        return new Domain.Section(
                id.orElse(""),
                reading.words().require(fields, "title"),
                reading.words().find(fields, "intro"),
                applies,
                visible,
                sectionQuestions(fields, inner));
    }

    private List<Question> sectionQuestions(Fields fields, Free around) {
        List<Question> read = new ArrayList<>();
        for (Node node : questions(fields)) {
            if (isSection(node)) {
                reading.mistakes().add(MistakeCode.SECTION_NESTED, node.place());
                read.add(questions.none());
            } else {
                read.add(questions.read(node, around));
            }
        }
        return filled(read, questions::none);
    }
}
