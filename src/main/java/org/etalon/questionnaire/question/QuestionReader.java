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
import org.etalon.questionnaire.condition.Free;
import org.etalon.questionnaire.condition.Where;
import org.etalon.questionnaire.mistake.MistakeCode;
import org.etalon.questionnaire.reading.Node;
import org.etalon.questionnaire.value.Fields;
import org.etalon.questionnaire.value.Strata.Numbers;
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

    QuestionReader(Reading reading) {
        this.reading = reading;
        this.types = new TypeReader(reading);
        this.extras = new ExtrasReader(reading);
    }

    /** The question, as far as it can be read; where it can't, one that counts nothing stands in its place. */
    Question read(Node node, Free around) {
        return reading.values()
                .fields(node, KEYS)
                .map(fields -> question(fields, around))
                .orElseGet(this::none);
    }

    /** What of a question counts, and what conditions must know of it. */
    private record Counted(
            Optional<String> type,
            TypeReader.Typed typed,
            Numbers points,
            Scored scored,
            Optional<Condition> applies,
            Optional<Condition> visible) {}

    private Question question(Fields fields, Free around) {
        Optional<Node> named = fields.require("id");
        Optional<String> id = named.flatMap(reading.values()::id);
        Optional<Boolean> announced = truth(fields, "announced");
        Counted counted = counted(fields, announced);
        String own = id.filter(it -> add(asked(it, announced, counted, around), named))
                .orElseGet(reading.doubts()::nameless);
        doubt(own, announced, counted);
        return new Question(
                own,
                wording(fields),
                counted.typed().type(),
                counted.points().numbers(),
                counted.applies(),
                counted.visible(),
                truth(fields, "required").orElse(false),
                truth(fields, "not-applicable").orElse(true),
                extras.evidence(fields, counted.scored()),
                effort(fields),
                announced.orElse(false),
                extras.replaces(fields, counted.type(), counted.typed().choices()));
    }

    /** Where it can't be told whether it is announced, nothing is called wrong that depends on it. */
    private Counted counted(Fields fields, Optional<Boolean> announced) {
        Optional<String> type =
                fields.require("type").flatMap(node -> reading.values().oneOf(node, AnswerType.KEYS));
        Numbers points = points(fields, type);
        Scored scored = scored(points, type);
        return new Counted(
                type,
                types.read(type, fields, scored),
                points,
                scored,
                reading.conditions().find(fields, "applies", Where.APPLIES),
                reading.conditions()
                        .find(fields, "visible", announced.orElse(true) ? Where.VISIBLE_ANNOUNCED : Where.VISIBLE));
    }

    private Asked asked(String id, Optional<Boolean> announced, Counted counted, Free around) {
        Free named = reading.questions().free(Stream.of(counted.applies(), counted.visible()));
        return new Asked(
                id,
                counted.type(),
                counted.typed().choices(),
                counted.typed().clear(),
                announced.orElse(false),
                around.and(named).and(counted.scored().free()));
    }

    private void doubt(String id, Optional<Boolean> announced, Counted counted) {
        if (!counted.typed().worth()) {
            reading.doubts().worth(id);
        }
        if (counted.scored() != Scored.NO) {
            reading.doubts()
                    .points(
                            id,
                            announced.isPresent()
                                    ? counted.points().unclear()
                                    : reading.strata().ids());
        }
    }

    private boolean add(Asked question, Optional<Node> named) {
        boolean added = reading.questions().add(question);
        if (!added) {
            reading.mistakes().add(MistakeCode.ID_DUPLICATE, named.orElseThrow().place(), question.id());
        }
        return added;
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

    private Numbers points(Fields fields, Optional<String> type) {
        Optional<Node> node = fields.find("points");
        if (node.isEmpty()) {
            return new Numbers(PerStratum.ZERO, Set.of(), true);
        }
        Numbers points =
                reading.strata().numbers(node.get(), it -> reading.values().integer(it, 0, 1000));
        boolean pointless = type.filter(TypeReader.UNSCORED::contains).isPresent();
        if (pointless && points.some()) {
            reading.mistakes().add(MistakeCode.POINTS_NOT_SCORABLE, fields.placeOf("points"), type.get());
            return reading.strata().none();
        }
        return points;
    }

    private static Scored scored(Numbers points, Optional<String> type) {
        if (points.some() && type.isPresent()) {
            return Scored.YES;
        }
        return points.some() || !points.whole() ? Scored.UNCLEAR : Scored.NO;
    }

    /** False where nothing is said; empty where what is said can't be read. */
    private Optional<Boolean> truth(Fields fields, String key) {
        return fields.has(key) ? fields.find(key).flatMap(reading.values()::truth) : Optional.of(false);
    }

    private int effort(Fields fields) {
        return fields.find("effort")
                .flatMap(node -> reading.values().integer(node, 1, 5))
                .orElse(USUAL_EFFORT);
    }

    /** What stands in the place of a question that can't be read. */
    Question none() {
        Optional<org.etalon.core.questionnaire.Text> noText = Optional.empty();
        String id = reading.doubts().nameless();
        reading.doubts().points(id, reading.strata().ids());
        Wording wording = new Wording(reading.words().none(), noText, noText, noText, noText, noText);
        Optional<Condition> no = Optional.empty();
        return new Question(
                id,
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
