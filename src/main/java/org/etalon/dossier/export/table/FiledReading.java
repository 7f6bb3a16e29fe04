/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier.export.table;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.etalon.core.questionnaire.Questionnaire;
import org.etalon.dossier.AnswerState;
import org.etalon.platform.text.JsonTree;

/** Reads one snapshot in one pass, and of it only what the table shows. */
final class FiledReading {
    private static final JsonFactory JSON = new JsonFactory();

    private final Shape shape;
    private final JsonParser parser;
    private final AnswerState[] said;
    private final Object[] answers;
    private final String[] standings;
    private final long[] earned;
    private final int[] pieces;
    private final Map<String, Integer> domains = new HashMap<>();
    private final List<String> mentions = new ArrayList<>();
    private final Map<String, String> texts = new HashMap<>();
    private final Map<String, Integer> figures = new HashMap<>();
    private Map<String, Object> facts = Map.of();

    /** What all dossiers of a questionnaire have in common. @param rules digest @param positions of questions, by id */
    record Shape(String rules, Map<String, Integer> positions) {
        static Shape of(Questionnaire questionnaire) {
            Map<String, Integer> positions = new HashMap<>();
            questionnaire.questions().forEach(question -> positions.put(question.id(), positions.size()));
            return new Shape(questionnaire.digests().rules(), positions);
        }

        /** @throws IllegalStateException where there is no such question, which the same rules exclude */
        int get(String question) {
            Integer at = positions.get(question);
            if (at == null) {
                throw new IllegalStateException("the questionnaire has no question '" + question + "'");
            }
            return at;
        }
    }

    /** What is done with a member whose value comes next; it takes that value up to its end. */
    private interface Member {
        void read(String name) throws IOException;
    }

    private FiledReading(Shape shape, JsonParser parser) {
        this.shape = shape;
        this.parser = parser;
        int size = shape.positions().size();
        said = new AnswerState[size];
        Arrays.fill(said, AnswerState.UNANSWERED);
        answers = new Object[size];
        standings = new String[size];
        earned = new long[size];
        pieces = new int[size];
    }

    /**
     * @param json in UTF-8
     * @throws IllegalStateException where it was scored by other rules
     */
    static Filed read(Shape shape, byte[] json, String digest) {
        try (JsonParser parser = JSON.createParser(json)) {
            var reading = new FiledReading(shape, parser);
            parser.nextToken();
            reading.object(reading::top);
            return reading.filed(digest);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private void object(Member member) throws IOException {
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            parser.nextToken();
            member.read(name);
        }
    }

    private void array(Member element) throws IOException {
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            element.read("");
        }
    }

    private void top(String name) throws IOException {
        switch (name) {
            case "number", "submittedAt", "name" -> text(name);
            case "score" -> object(this::score);
            case "state" -> object(this::state);
            default -> parser.skipChildren();
        }
    }

    private void text(String name) throws IOException {
        texts.put(name, parser.getText());
    }

    private void state(String name) throws IOException {
        switch (name) {
            case "collectivity", "rules" -> text(name);
            case "facts" -> facts = JsonTree.object(parser);
            case "answers" ->
                object(question -> {
                    int at = shape.get(question);
                    object(member -> answer(at, member));
                });
            case "evidence" -> array(item -> object(this::piece));
            default -> parser.skipChildren();
        }
    }

    private void answer(int at, String name) throws IOException {
        switch (name) {
            case "state" -> said[at] = AnswerState.find(parser.getText()).orElseThrow();
            case "answer" -> answers[at] = JsonTree.value(parser, parser.currentToken());
            default -> parser.skipChildren();
        }
    }

    private void piece(String name) throws IOException {
        if (name.equals("questions")) {
            array(question -> pieces[shape.get(parser.getText())]++);
        } else {
            parser.skipChildren();
        }
    }

    private void score(String name) throws IOException {
        switch (name) {
            case "stratum" -> text(name);
            case "global", "proof", "level" -> figures.put(name, parser.getIntValue());
            case "mentions" -> array(mention -> mentions.add(parser.getText()));
            case "domains" -> array(each -> scored());
            case "questions" -> array(each -> question());
            default -> parser.skipChildren();
        }
    }

    private void scored() throws IOException {
        var domain = JsonTree.object(parser);
        if (domain.get("score") instanceof Number score) {
            domains.put(domain.get("id").toString(), score.intValue());
        }
    }

    private void question() throws IOException {
        long points = 0;
        String id = "";
        String standing = "";
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            parser.nextToken();
            switch (name) {
                case "earned" -> points = parser.getLongValue();
                case "id" -> id = parser.getText();
                case "state" -> standing = parser.getText();
                default -> parser.skipChildren();
            }
        }
        int at = shape.get(id);
        standings[at] = standing;
        earned[at] = points;
    }

    private Filed filed(String digest) {
        if (!shape.rules().equals(texts.get("rules"))) {
            throw new IllegalStateException("submission " + texts.get("number") + " counts by other rules");
        }
        List<Filed.Entry> entries = new ArrayList<>(said.length);
        for (int at = 0; at < said.length; at++) {
            entries.add(new Filed.Entry(said[at], answers[at], standings[at], earned[at], pieces[at]));
        }
        return new Filed(
                texts.get("number"),
                Instant.parse(texts.get("submittedAt")),
                digest,
                texts.get("collectivity"),
                texts.get("name"),
                facts,
                texts.get("stratum"),
                new Filed.Figures(figures.get("global"), figures.get("proof"), figures.get("level")),
                domains,
                mentions,
                entries);
    }
}
