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

    private final Reading reading;

    ChoiceReader(Reading reading) {
        this.reading = reading;
    }

    /** @param ids all ids, where none is left open */
    record Choices(List<Choice> choices, Optional<Set<String>> ids) {
        static final Choices NONE = new Choices(List.of(), Optional.empty());
    }

    Choices read(Fields question, boolean multiple, Scored scored) {
        Optional<List<Node>> nodes =
                question.require("choices").flatMap(node -> reading.values().list(node, 2, 50));
        if (nodes.isEmpty()) {
            return Choices.NONE;
        }
        Set<String> ids = new HashSet<>();
        List<Choice> choices = new ArrayList<>();
        boolean complete = true;
        for (Node node : nodes.get()) {
            Optional<Choice> choice = reading.values()
                    .fields(node, multiple ? OF_MULTIPLE : OF_SINGLE)
                    .flatMap(fields -> choice(fields, scored, ids));
            choice.ifPresent(choices::add);
            complete &= choice.isPresent();
        }
        return new Choices(choices, Optional.of(ids).filter(complete ? all -> true : all -> false));
    }

    private Optional<Choice> choice(Fields fields, Scored scored, Set<String> ids) {
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
        boolean exclusive =
                fields.find("exclusive").flatMap(reading.values()::truth).orElse(false);
        return id.map(name -> new Choice(name, text, score, exclusive));
    }
}
