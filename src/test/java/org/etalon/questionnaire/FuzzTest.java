/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.etalon.questionnaire.mistake.Mistake;
import org.etalon.questionnaire.reading.Source;
import org.etalon.questionnaire.reading.Source.Syntax;
import org.junit.jupiter.api.Test;

/** Whatever happens to a file, the loader tells mistakes or gives a questionnaire; it never fails. */
class FuzzTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String WHOLE = Sheet.BASE
            + """
                    checks:
                      - {id: look, when: {all: [{question: plan, is: yes}, {not: {question: names, answered: true}}]}, text: Voyez}
                    mentions:
                      - {id: bravo, title: {fr: Bravo, en: Well done}, propose: {at-least: 1, of: [{question: names, at-least: 3}]}}
                    follows: [commune-libre/2025]
                    """;

    /** Words that mean something to the loader, wherever they land. */
    private static final List<String> WORDS = List.of(
            "plan",
            "office",
            "small",
            "large",
            "default",
            "yes",
            "null",
            "true",
            "0",
            "-1",
            "1.5",
            "1e9",
            "''",
            "[]",
            "{}",
            "[",
            "{",
            "]",
            "}",
            ":",
            ",",
            "-",
            "? ",
            "&a ",
            "*a",
            "!!str ",
            "\n",
            "  ",
            "\t",
            "#",
            "\"",
            "'",
            "|",
            ">",
            "é",
            "😀",
            "\u0000",
            "<b>",
            "all:",
            "not:",
            "visible:",
            "applies:",
            "questions:",
            "section:",
            "points:",
            "type:",
            "at-least:",
            "of:",
            "{question: plan, is: no}",
            "---\n",
            "<<:",
            "id: plan");

    @Test
    void a_file_changed_at_random_is_read_or_refused_and_never_breaks_the_loader() {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        for (int i = 0; i < 4_000; i++) {
            String text = mutated(random, 1 + random.nextInt(4));
            load(text, seed);
        }
    }

    private static void load(String text, long seed) {
        try {
            Loaded loaded =
                    QuestionnaireLoader.load(Source.of("it", text.getBytes(StandardCharsets.UTF_8), Syntax.EITHER));
            assertThat(loaded.questionnaire().isPresent())
                    .isEqualTo(loaded.mistakes().isEmpty());
            assertThat(loaded.canonicalJson().isPresent())
                    .isEqualTo(loaded.mistakes().isEmpty());
            for (Mistake mistake : loaded.mistakes()) {
                assertThat(mistake.line(Locale.ENGLISH)).matches("it:[0-9]+:[0-9]+: .*\\..*\\.(?s).*");
            }
        } catch (RuntimeException | StackOverflowError broken) {
            fail("seed " + seed + " made\n" + text, broken);
        }
    }

    private static String mutated(Random random, int times) {
        StringBuilder text = new StringBuilder(WHOLE);
        for (int i = 0; i < times; i++) {
            mutate(text, random);
        }
        return text.toString();
    }

    private static void mutate(StringBuilder text, Random random) {
        int at = random.nextInt(text.length());
        int end = Math.min(text.length(), at + random.nextInt(12));
        switch (random.nextInt(5)) {
            case 0 -> text.delete(at, end);
            case 1 -> text.insert(at, WORDS.get(random.nextInt(WORDS.size())));
            case 2 -> text.replace(at, end, WORDS.get(random.nextInt(WORDS.size())));
            case 3 -> text.insert(at, text.substring(random.nextInt(at + 1), at));
            default -> deleteLine(text, at);
        }
    }

    private static void deleteLine(StringBuilder text, int at) {
        int begin = text.lastIndexOf("\n", at) + 1;
        int end = text.indexOf("\n", at);
        text.delete(begin, end < 0 ? text.length() : Math.max(begin, end + 1));
    }

    @Test
    void parts_put_into_each_others_places_never_break_it_either() throws IOException {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        JsonNode whole = JSON.readTree(Sheet.load(WHOLE).canonicalJson().orElseThrow());
        for (int i = 0; i < 4_000; i++) {
            JsonNode changed = whole.deepCopy();
            for (int change = random.nextInt(3); change >= 0; change--) {
                exchange(changed, random);
            }
            load(changed.toString(), seed);
        }
    }

    /** Puts a copy of one part of a document into the place of another, or takes it out, or repeats it. */
    private static void exchange(JsonNode root, Random random) {
        List<JsonNode> parents = new ArrayList<>();
        List<JsonNode> parts = new ArrayList<>();
        collect(root, parents, parts);
        JsonNode parent = parents.get(random.nextInt(parents.size()));
        JsonNode part = parts.get(random.nextInt(parts.size())).deepCopy();
        if (parent instanceof ArrayNode list) {
            switch (random.nextInt(3)) {
                case 0 -> list.remove(random.nextInt(list.size()));
                case 1 -> list.set(random.nextInt(list.size()), part);
                default -> list.insert(random.nextInt(list.size()), list.get(random.nextInt(list.size())));
            }
        } else if (parent instanceof ObjectNode map) {
            List<String> keys = new ArrayList<>();
            map.fieldNames().forEachRemaining(keys::add);
            String key = keys.get(random.nextInt(keys.size()));
            if (random.nextInt(4) == 0) {
                map.remove(key);
            } else {
                map.set(key, part);
            }
        }
    }

    private static void collect(JsonNode node, List<JsonNode> parents, List<JsonNode> parts) {
        parts.add(node);
        if (!node.isEmpty()) {
            parents.add(node);
            node.forEach(child -> collect(child, parents, parts));
        }
    }
}
