/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.questionnaire.question;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.etalon.core.questionnaire.AnswerType;
import org.etalon.core.questionnaire.Condition;
import org.etalon.core.questionnaire.PerStratum;
import org.etalon.core.questionnaire.Question;
import org.etalon.core.questionnaire.Question.Wording;
import org.etalon.questionnaire.condition.Asked;
import org.etalon.questionnaire.condition.Where;
import org.etalon.questionnaire.mistake.MistakeCode;
import org.etalon.questionnaire.reading.Node;
import org.etalon.questionnaire.value.Fields;
import org.etalon.questionnaire.value.Words;

/** Reads one question (format, "A question"). */
final class QuestionReader {
    private static final int USUAL_EFFORT = 3;
    private static final Set<String> KEYS = Stream.concat(
                    TypeReader.ALL_KEYS.stream(),
                    Stream.of(
                            "id",
                            "text",
                            "label",
                            "help",
                            "why",
                            "examples",
                            "law",
                            "type",
                            "points",
                            "applies",
                            "visible",
                            "required",
                            "not-applicable",
                            "evidence",
                            "effort",
                            "announced",
                            "replaces"))
            .collect(Collectors.toUnmodifiableSet());

    private final Reading reading;
    private final TypeReader types;
    private final ExtrasReader extras;
    private int nameless;

    QuestionReader(Reading reading) {
        this.reading = reading;
        this.types = new TypeReader(reading);
        this.extras = new ExtrasReader(reading);
    }

    /** The question, as far as it can be read; where it can't, one that counts nothing stands in its place. */
    Question read(Node node, Surroundings surroundings) {
        return reading.values()
                .fields(node, KEYS)
                .map(fields -> question(fields, surroundings))
                .orElseGet(this::none);
    }

    /** What of a question counts, and what conditions must know of it. */
    private record Counted(
            Optional<String> type,
            TypeReader.Typed typed,
            Optional<PerStratum> points,
            Scored scored,
            Optional<Condition> applies,
            Optional<Condition> visible) {}

    private Question question(Fields fields, Surroundings surroundings) {
        Optional<Node> named = fields.require("id");
        Optional<String> id = named.flatMap(reading.values()::id);
        boolean announced = truth(fields, "announced");
        int before = reading.mistakes().serious();
        Counted counted = counted(fields, announced);
        boolean faulty = reading.mistakes().serious() > before;
        boolean added = id.filter(it -> add(asked(it, announced, counted, faulty, surroundings), named))
                .isPresent();
        return new Question(
                added ? id.get() : nameless(),
                wording(fields),
                counted.typed().type(),
                counted.points().orElse(PerStratum.ZERO),
                counted.applies(),
                counted.visible(),
                truth(fields, "required"),
                truth(fields, "not-applicable"),
                extras.evidence(fields, counted.scored()),
                effort(fields),
                announced,
                extras.replaces(fields, counted.type(), counted.typed().choices()));
    }

    private Counted counted(Fields fields, boolean announced) {
        Optional<String> type =
                fields.require("type").flatMap(node -> reading.values().oneOf(node, TypeReader.TYPES));
        Optional<PerStratum> points = points(fields, type);
        Scored scored = scored(points, type);
        return new Counted(
                type,
                types.read(type, fields, scored),
                points,
                scored,
                reading.conditions().find(fields, "applies", Where.APPLIES),
                reading.conditions().find(fields, "visible", announced ? Where.VISIBLE_ANNOUNCED : Where.VISIBLE));
    }

    private Asked asked(String id, boolean announced, Counted counted, boolean faulty, Surroundings surroundings) {
        Surroundings all =
                surroundings.and(faulty, reading.questions(), Stream.of(counted.applies(), counted.visible()));
        boolean free = !all.damaged() && all.free() && counted.scored() == Scored.NO;
        return new Asked(id, counted.type(), counted.typed().choices(), announced, all.damaged(), free);
    }

    private boolean add(Asked question, Optional<Node> named) {
        boolean added = reading.questions().add(question);
        if (!added) {
            reading.mistakes().add(MistakeCode.ID_DUPLICATE, named.orElseThrow().place(), question.id());
        }
        return added;
    }

    /** An id that no question has and no condition can name. */
    private String nameless() {
        return "?" + nameless++;
    }

    private Wording wording(Fields fields) {
        Words words = reading.words();
        return new Wording(
                words.require(fields, "text"),
                words.find(fields, "label"),
                words.find(fields, "help"),
                words.find(fields, "why"),
                words.find(fields, "examples"),
                words.find(fields, "law"));
    }

    private Optional<PerStratum> points(Fields fields, Optional<String> type) {
        Optional<Node> node = fields.find("points");
        if (node.isEmpty()) {
            return Optional.of(PerStratum.ZERO);
        }
        Optional<PerStratum> points =
                reading.strata().numbers(node.get(), it -> reading.values().integer(it, 0, 1000));
        boolean pointless = type.filter(TypeReader.UNSCORED::contains).isPresent();
        if (pointless && scored(points, Optional.of("")) == Scored.YES) {
            reading.mistakes().add(MistakeCode.POINTS_NOT_SCORABLE, fields.placeOf("points"), type.get());
            return Optional.empty();
        }
        return points;
    }

    private Scored scored(Optional<PerStratum> points, Optional<String> type) {
        if (points.isEmpty() || type.isEmpty()) {
            return Scored.UNCLEAR;
        }
        PerStratum numbers = points.get();
        boolean some = reading.strata().ids().stream().anyMatch(stratum -> numbers.in(stratum) > 0);
        return some ? Scored.YES : Scored.NO;
    }

    private boolean truth(Fields fields, String key) {
        return fields.find(key).flatMap(reading.values()::truth).orElse(false);
    }

    private int effort(Fields fields) {
        return fields.find("effort")
                .flatMap(node -> reading.values().integer(node, 1, 5))
                .orElse(USUAL_EFFORT);
    }

    /** What stands in the place of a question that can't be read. */
    Question none() {
        Optional<org.etalon.core.questionnaire.Text> noText = Optional.empty();
        Wording wording = new Wording(reading.words().none(), noText, noText, noText, noText, noText);
        Optional<Condition> no = Optional.empty();
        return new Question(
                nameless(),
                wording,
                new AnswerType.Day(),
                PerStratum.ZERO,
                no,
                no,
                false,
                false,
                Optional.empty(),
                1,
                false,
                List.of());
    }
}
