/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.questionnaire.question;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.etalon.core.questionnaire.Choice;
import org.etalon.questionnaire.mistake.MistakeCode;
import org.etalon.questionnaire.reading.Node;
import org.etalon.questionnaire.value.Fields;

/** Reads the choices of a {@code single} or {@code multiple} question. */
final class ChoiceReader {
    private static final Set<String> OF_SINGLE = Set.of("id", "text", "score");
    private static final Set<String> OF_MULTIPLE = Set.of("id", "text", "score", "exclusive");

    private static final int FEWEST = 2;
    private static final int MOST = 50;

    private final Reading reading;

    ChoiceReader(Reading reading) {
        this.reading = reading;
    }

    /**
     * @param ids all ids, where none is left open
     * @param clear whether it can be told which answers there are
     */
    record Choices(List<Choice> choices, Optional<Set<String>> ids, boolean clear) {
        static final Choices NONE = new Choices(List.of(), Optional.empty(), false);
    }

    Choices read(Fields question, boolean multiple, Scored scored) {
        Optional<List<Node>> nodes =
                question.require("choices").flatMap(node -> reading.values().list(node, FEWEST, MOST));
        if (nodes.isEmpty()) {
            return Choices.NONE;
        }
        Set<String> ids = new HashSet<>();
        List<Choice> choices = new ArrayList<>();
        boolean clear = nodes.get().size() >= FEWEST;
        for (Node node : nodes.get()) {
            Optional<Fields> fields = reading.values().fields(node, multiple ? OF_MULTIPLE : OF_SINGLE);
            Optional<Boolean> exclusive = fields.flatMap(this::exclusive);
            fields.flatMap(it -> choice(it, scored, exclusive.orElse(false), ids))
                    .ifPresent(choices::add);
            clear &= exclusive.isPresent();
        }
        boolean complete = choices.size() == nodes.get().size();
        return new Choices(
                choices,
                complete ? Optional.of(ids) : Optional.empty(),
                clear && ids.size() == choices.size() && complete);
    }

    private Optional<Boolean> exclusive(Fields fields) {
        return fields.has("exclusive") ? fields.find("exclusive").flatMap(reading.values()::truth) : Optional.of(false);
    }

    private Optional<Choice> choice(Fields fields, Scored scored, boolean exclusive, Set<String> ids) {
        Optional<Node> named = fields.require("id");
        Optional<String> id = named.flatMap(reading.values()::id);
        if (id.filter(name -> !ids.add(name)).isPresent()) {
            reading.mistakes().add(MistakeCode.ID_DUPLICATE, named.get().place(), id.get());
        }
        var text = reading.words().require(fields, "text");
        if (scored == Scored.YES && !fields.has("score")) {
            reading.mistakes().add(MistakeCode.SCORE_MISSING, fields.place(), id.orElse("?"));
        }
        int score = fields.find("score")
                .flatMap(node -> reading.values().integer(node, 0, 100))
                .orElse(0);
        return id.map(name -> new Choice(name, text, score, exclusive));
    }
}
