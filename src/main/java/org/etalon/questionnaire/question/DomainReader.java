/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.questionnaire.question;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.etalon.core.questionnaire.Condition;
import org.etalon.core.questionnaire.Domain;
import org.etalon.core.questionnaire.PerStratum;
import org.etalon.core.questionnaire.Question;
import org.etalon.questionnaire.condition.Where;
import org.etalon.questionnaire.mistake.MistakeCode;
import org.etalon.questionnaire.reading.Node;
import org.etalon.questionnaire.reading.Node.Mapping;
import org.etalon.questionnaire.value.Fields;

/** Reads one domain with its sections and questions (format, "A domain"). */
public final class DomainReader {
    private static final Set<String> KEYS = Set.of("id", "title", "intro", "weight", "floor", "applies", "questions");
    private static final Set<String> SECTION = Set.of("section", "title", "intro", "applies", "visible", "questions");

    private final Reading reading;
    private final QuestionReader questions;

    public DomainReader(Reading reading) {
        this.reading = reading;
        this.questions = new QuestionReader(reading);
    }

    /** @param weight empty where it can't be told */
    public record Weighed(Domain domain, Optional<PerStratum> weight) {}

    /** The domain, as far as it can be read. */
    public Weighed read(Node node) {
        return reading.values().fields(node, KEYS).map(this::domain).orElseGet(this::none);
    }

    /** What stands in the place of a domain that can't be read. */
    public Weighed none() {
        Domain nothing = new Domain(
                "", reading.words().none(), Optional.empty(), PerStratum.ZERO, 0, Optional.empty(), List.of());
        return new Weighed(nothing, Optional.empty());
    }

    private Weighed domain(Fields fields) {
        int before = reading.mistakes().serious();
        Optional<Condition> applies = reading.conditions().find(fields, "applies", Where.APPLIES);
        Surroundings surroundings =
                Surroundings.NONE.and(reading.mistakes().serious() > before, reading.questions(), Stream.of(applies));
        Optional<PerStratum> weight = fields.require("weight").flatMap(node -> reading.strata()
                .numbers(node, it -> reading.values().integer(it, 0, 1000)));
        Domain domain = new Domain(
                fields.require("id").flatMap(reading.values()::id).orElse(""),
                reading.words().require(fields, "title"),
                reading.words().find(fields, "intro"),
                weight.orElse(PerStratum.ZERO),
                fields.find("floor")
                        .flatMap(node -> reading.values().integer(node, 0, 100))
                        .orElse(0),
                applies,
                items(fields, surroundings));
        return new Weighed(domain, weight);
    }

    private List<Domain.Item> items(Fields fields, Surroundings surroundings) {
        List<Domain.Item> items = new ArrayList<>();
        Set<String> sections = new HashSet<>();
        for (Node node : questions(fields)) {
            items.add(
                    isSection(node)
                            ? section((Mapping) node, surroundings, sections)
                            : questions.read(node, surroundings));
        }
        return items;
    }

    private List<Node> questions(Fields fields) {
        return fields.require("questions")
                .flatMap(node -> reading.values().list(node, 1, Integer.MAX_VALUE))
                .orElse(List.of());
    }

    /** Whether an item is a section: it says so, or holds questions. */
    public static boolean isSection(Node node) {
        return node instanceof Mapping map
                && map.entries().stream()
                        .anyMatch(entry -> Set.of("section", "questions").contains(entry.key()));
    }

    private Domain.Item section(Mapping map, Surroundings surroundings, Set<String> taken) {
        Fields fields = new Fields(map, SECTION, reading.mistakes());
        Optional<Node> named = fields.require("section");
        Optional<String> id = named.flatMap(reading.values()::id);
        if (id.filter(it -> !taken.add(it)).isPresent()) {
            reading.mistakes().add(MistakeCode.ID_DUPLICATE, named.get().place(), id.get());
        }
        int before = reading.mistakes().serious();
        Optional<Condition> applies = reading.conditions().find(fields, "applies", Where.APPLIES);
        Optional<Condition> visible = reading.conditions().find(fields, "visible", Where.VISIBLE);
        Surroundings inner = surroundings.and(
                reading.mistakes().serious() > before, reading.questions(), Stream.of(applies, visible));
        return new Domain.Section(
                id.orElse(""),
                reading.words().require(fields, "title"),
                reading.words().find(fields, "intro"),
                applies,
                visible,
                sectionQuestions(fields, inner));
    }

    private List<Question> sectionQuestions(Fields fields, Surroundings surroundings) {
        List<Question> read = new ArrayList<>();
        for (Node node : questions(fields)) {
            if (isSection(node)) {
                reading.mistakes().add(MistakeCode.SECTION_NESTED, node.place());
                read.add(questions.none());
            } else {
                read.add(questions.read(node, surroundings));
            }
        }
        return read;
    }
}
