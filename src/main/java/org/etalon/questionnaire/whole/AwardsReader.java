/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.questionnaire.whole;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import org.etalon.core.questionnaire.Condition;
import org.etalon.core.questionnaire.Fact;
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

    /** Stands for a condition that isn't there. */
    private static final Condition ALWAYS = new Condition.OfFact(Fact.TYPE, new Condition.Test.In(Fact.TYPES));

    private final Reading reading;

    AwardsReader(Reading reading) {
        this.reading = reading;
    }

    List<Check> checks(Fields head) {
        Check none = new Check("", ALWAYS, reading.words().none());
        return read(head, "checks", CHECK, this::check, none);
    }

    List<Mention> mentions(Fields head) {
        Mention none = new Mention("", reading.words().none(), Optional.empty(), Optional.empty());
        return read(head, "mentions", MENTION, this::mention, none);
    }

    /** @param none what stands in the place of one that can't be read, so that all keep their places */
    private <T> List<T> read(Fields head, String key, Set<String> keys, BiFunction<Fields, String, T> reader, T none) {
        List<Node> nodes = head.find(key)
                .flatMap(node -> reading.values().list(node, 0, Integer.MAX_VALUE))
                .orElse(List.of());
        Set<String> ids = new HashSet<>();
        List<T> read = new ArrayList<>();
        for (Node node : nodes) {
            Optional<Fields> fields = reading.values().fields(node, keys);
            read.add(fields.map(it -> reader.apply(it, id(it, ids))).orElse(none));
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
                fields.require("when").map(node -> reading.conditions().read(node, Where.CHECK));
        return new Check(id, when.orElse(ALWAYS), reading.words().require(fields, "text"));
    }

    private Mention mention(Fields fields, String id) {
        return new Mention(
                id,
                reading.words().require(fields, "title"),
                reading.words().find(fields, "meaning"),
                reading.conditions().find(fields, "propose", Where.PROPOSE));
    }
}
