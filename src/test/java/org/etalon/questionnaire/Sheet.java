/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.questionnaire;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.etalon.questionnaire.mistake.Mistake;
import org.etalon.questionnaire.reading.Source;
import org.etalon.questionnaire.reading.Source.Syntax;

/**
 * A questionnaire in YAML in which each expected mistake is marked where it should be told: {@code ‹CODE›} just before the place,
 * {@code ‹~CODE›} for a warning. What a sheet doesn't say is taken from {@link #BASE}; its {@code questions} come after the base's
 * own in the only domain.
 */
record Sheet(String name, String marked) {
    static final String BASE =
            """
            format: etalon/1
            programme: commune-libre
            edition: "2026"
            title: Commune libre
            status: draft
            strata:
              - {id: small, title: Petite, when: {collectivity: population, below: 3500}}
              - {id: large, title: Grande}
            domains:
              - id: software
                title: Logiciels
                weight: 10
                questions:
                  - {id: plan, text: Un plan ?, type: yes-no, points: 10}
                  - {id: schools, text: Des écoles ?, type: yes-no, required: true}
                  - id: office
                    text: Une suite ?
                    type: single
                    points: 10
                    choices: [{id: none, text: Non, score: 0}, {id: free, text: Libre, score: 100}]
                  - id: actions
                    text: Des actions ?
                    type: multiple
                    points: 10
                    choices:
                      - {id: press, text: Presse, score: 50}
                      - {id: fair, text: Salon, score: 50}
                      - {id: nothing, text: Rien, score: 0, exclusive: true}
                  - id: servers
                    text: Quelle part ?
                    type: percentage
                    points: 10
                    scale: [{from: 0, score: 0}, {from: 50, score: 100}]
                  - id: posts
                    text: Combien ?
                    type: number
                    max: 500
                    points: 10
                    scale: [{from: 0, score: 0}, {from: 10, score: 100}]
                  - {id: names, text: Lesquels ?, type: list, points: 10, scale: [{from: 0, score: 0}, {from: 3, score: 100}]}
                  - {id: remark, text: Remarque ?, type: text}
                  - {id: soon, text: Bientôt ?, type: yes-no, announced: true}
            levels:
              - {level: 1, title: Un, global: 10}
            """;

    /** A mistake's place and code, as {@code 3:5 TEXT_BLANK}, warnings with {@code ~}. */
    record Expected(String text, List<String> mistakes) {}

    /** All cases of a file: a name after {@code ##}, then the sheet. */
    static Stream<Sheet> all(String file) {
        return Stream.of(file.split("(?m)^## "))
                .filter(part -> !part.isBlank())
                .map(part -> part.split("\n", 2))
                .map(parts -> new Sheet(parts[0].strip(), parts[1].strip() + "\n"));
    }

    /** The whole document with its marks. */
    String document() {
        Map<String, String> keys = new LinkedHashMap<>();
        blocks(BASE).forEach(block -> keys.put(key(block), block));
        Set<String> said = new HashSet<>();
        for (String block : blocks(marked)) {
            String key = key(block);
            if (key.equals("questions")) {
                String items = block.substring(block.indexOf('\n') + 1).indent(4);
                keys.merge("domains", items, String::concat);
            } else if (block.strip().equals(key + ": -")) {
                keys.remove(key);
            } else if (said.add(key)) {
                keys.put(key, block);
            } else {
                keys.merge(key, block, String::concat);
            }
        }
        return String.join("", keys.values());
    }

    private static List<String> blocks(String yaml) {
        return List.of(yaml.split("(?m)^(?=[^ #\\n-])"));
    }

    private static String key(String block) {
        return block.replaceAll("‹[^›]*›", "").split(":", 2)[0].strip();
    }

    /** The document without its marks, and what they say. */
    static Expected read(String marked) {
        List<String> expected = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        int line = 1;
        int column = 1;
        for (int i = 0; i < marked.length(); i++) {
            char c = marked.charAt(i);
            if (c == '‹') {
                int end = marked.indexOf('›', i);
                for (String code : marked.substring(i + 1, end).split(",")) {
                    expected.add(line + ":" + column + " " + code);
                }
                i = end;
                continue;
            }
            text.append(c);
            column = c == '\n' ? 1 : column + (Character.isLowSurrogate(c) ? 0 : 1);
            line += c == '\n' ? 1 : 0;
        }
        return new Expected(text.toString(), expected);
    }

    Expected expected() {
        return read(document());
    }

    static Loaded load(String yaml) {
        return QuestionnaireLoader.load(Source.of("sheet.yaml", yaml.getBytes(StandardCharsets.UTF_8), Syntax.YAML));
    }

    /** What was told, in the same way. */
    static List<String> told(Loaded loaded) {
        return Stream.concat(
                        loaded.mistakes().stream().map(mistake -> told(mistake, "")),
                        loaded.warnings().stream().map(warning -> told(warning, "~")))
                .collect(Collectors.toList());
    }

    private static String told(Mistake mistake, String mark) {
        return mistake.place().at() + " " + mark + mistake.code();
    }
}
