/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.questionnaire.whole;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import org.etalon.core.questionnaire.Condition;
import org.etalon.core.questionnaire.Questionnaire.Check;
import org.etalon.core.questionnaire.Questionnaire.Mention;
import org.etalon.questionnaire.condition.Where;
import org.etalon.questionnaire.mistake.MistakeCode;
import org.etalon.questionnaire.question.Reading;
import org.etalon.questionnaire.reading.Node;
import org.etalon.questionnaire.value.Fields;

/** Reads checks and mentions: what is remarked and what is awarded besides the level. */
final class AwardsReader {
    private static final Set<String> CHECK = Set.of("id", "when", "text");
    private static final Set<String> MENTION = Set.of("id", "title", "meaning", "propose");

    private final Reading reading;

    AwardsReader(Reading reading) {
        this.reading = reading;
    }

    List<Check> checks(Fields head) {
        return read(head, "checks", CHECK, this::check);
    }

    List<Mention> mentions(Fields head) {
        return read(head, "mentions", MENTION, this::mention);
    }

    private <T> List<T> read(Fields head, String key, Set<String> keys, BiFunction<Fields, String, T> reader) {
        List<Node> nodes = head.find(key)
                .flatMap(node -> reading.values().list(node, 0, Integer.MAX_VALUE))
                .orElse(List.of());
        Set<String> ids = new HashSet<>();
        List<T> read = new ArrayList<>();
        for (Node node : nodes) {
            reading.values()
                    .fields(node, keys)
                    .map(fields -> reader.apply(fields, id(fields, ids)))
                    .ifPresent(read::add);
        }
        return read;
    }

    private String id(Fields fields, Set<String> ids) {
        Optional<Node> named = fields.require("id");
        Optional<String> id = named.flatMap(reading.values()::id);
        if (id.filter(it -> !ids.add(it)).isPresent()) {
            reading.mistakes().add(MistakeCode.ID_DUPLICATE, named.get().place(), id.get());
        }
        return id.orElse("");
    }

    private Check check(Fields fields, String id) {
        Optional<Condition> when =
                fields.require("when").flatMap(node -> reading.conditions().read(node, Where.CHECK));
        return new Check(
                id, when.orElse(new Condition.All(List.of())), reading.words().require(fields, "text"));
    }

    private Mention mention(Fields fields, String id) {
        return new Mention(
                id,
                reading.words().require(fields, "title"),
                reading.words().find(fields, "meaning"),
                reading.conditions().find(fields, "propose", Where.PROPOSE));
    }
}
