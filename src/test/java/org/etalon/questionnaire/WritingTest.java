/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.etalon.questionnaire.mistake.Mistake;
import org.etalon.questionnaire.reading.Source;
import org.etalon.questionnaire.reading.Source.Syntax;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How YAML and JSON are written, before anybody asks what they say. */
class WritingTest {
    private static final String SMALL =
            """
            {"programme": "p", "edition": "1", "title": "T", "status": "draft", "format": "etalon/1",
             "domains": [{"id": "d", "title": "D", "weight": 1, "questions":
               [{"id": "q", "text": "Q", "type": "yes-no", "points": 1}]}],
             "levels": [{"level": 1, "title": "1", "global": 50}]}
            """;

    private static Loaded load(String text, Syntax syntax) {
        return QuestionnaireLoader.load(Source.of("it", text.getBytes(StandardCharsets.UTF_8), syntax));
    }

    /** The first thing told of a text. */
    private static String first(String text, Syntax syntax) {
        return Sheet.told(load(text, syntax)).get(0);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a: &x 1               | 1:4 YAML_ANCHOR",
                "a: *x                 | 1:4 YAML_ALIAS",
                "a: !!str x            | 1:4 YAML_TAG",
                "a: !own x             | 1:4 YAML_TAG",
                "a: ! x                | 1:4 YAML_TAG",
                "a: !!map {b: 1}       | 1:4 YAML_TAG",
                "a: &x {b: 1}          | 1:4 YAML_ANCHOR",
                "&x a: 1               | 1:1 YAML_ANCHOR",
                "!!str a: 1            | 1:1 YAML_TAG",
                "<<: {a: 1}            | 1:1 KEY_MERGE",
                "{a: 1, a: 2}          | 1:8 KEY_DUPLICATE",
                "{a: 1, 'a': 2}        | 1:8 KEY_DUPLICATE",
                "{1: 2}                | 1:2 KEY_NOT_STRING",
                "{true: 2}             | 1:2 KEY_NOT_STRING",
                "{[a]: 2}              | 1:2 KEY_NOT_STRING",
                "a: {b: 1              | 1:9 YAML_UNCLOSED",
                "a: 'b                 | 1:6 YAML_UNCLOSED",
                "a: b: c               | 1:5 YAML_COLON",
                "{fr: Le nom : dire}   | 1:13 YAML_COLON",
                "[a]                   | 1:1 NOT_A_MAP",
                "a                     | 1:1 NOT_A_MAP",
                "%YAML 1.1~--- {a: 1}  | 1:1 YAML_VERSION",
                "%TAG !e! tag:e:~--- {} | 1:1 YAML_TAG",
                "{}~---~{}             | 2:1 YAML_DOCUMENTS",
                "a: 1~\tb: 2           | 2:1 YAML_TAB",
                "a:~  b: 1~ c: 2       | 3:2 YAML_INDENTATION",
                "a: @b                 | 1:4 YAML_SYNTAX",
                "é: \u0007.            | 1:4 CHARACTER_FORBIDDEN",
                "é: \uFFFE             | 1:4 CHARACTER_FORBIDDEN",
            })
    void what_yaml_of_ours_is_not(String text, String told) {
        assertThat(Sheet.told(load(text.replace('~', '\n'), Syntax.YAML))).contains(told);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n", "# nothing", "\uFEFF"})
    void an_empty_file_says_so(String text) {
        assertThat(first(text, Syntax.YAML)).endsWith("FILE_EMPTY");
    }

    @Test
    void columns_are_counted_in_characters_as_people_see_them() {
        assertThat(Sheet.told(load("{😀: 1, 😀: 2}", Syntax.YAML))).contains("1:8 KEY_DUPLICATE");
        assertThat(Sheet.told(load("{\"😀\": 1, \"😀\": 2}", Syntax.JSON))).contains("1:10 KEY_DUPLICATE");
    }

    @Test
    void a_byte_order_mark_and_lines_of_any_system_do_no_harm() {
        assertThat(load("\uFEFF" + Sheet.BASE.replace("\n", "\r\n"), Syntax.YAML)
                        .mistakes())
                .isEmpty();
        String wrong = Sheet.BASE.replace("weight: 10", "weight: ten").replace("\n", "\r\n");
        assertThat(Sheet.told(load("\uFEFF" + wrong, Syntax.YAML))).containsExactly("12:13 NOT_A_NUMBER");
        assertThat(Sheet.told(load(wrong.replace("\r\n", "\r"), Syntax.YAML))).containsExactly("12:13 NOT_A_NUMBER");
    }

    @Test
    void bytes_that_are_no_utf_8_are_told_where_they_stand() {
        byte[] bytes = "a: é\nb: ?\n".getBytes(StandardCharsets.UTF_8);
        bytes[9] = (byte) 0xE9;
        Loaded loaded = QuestionnaireLoader.load(Source.of("it", bytes, Syntax.YAML));
        assertThat(Sheet.told(loaded)).containsExactly("2:4 UTF8_INVALID");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"a\": 1,}           | 1:9 JSON_SYNTAX",
                "{\"a\" 1}             | 1:6 JSON_SYNTAX",
                "{'a': 1}              | 1:2 JSON_SYNTAX",
                "{\"a\": 01}           | 1:7 JSON_SYNTAX",
                "{\"a\": NaN}          | 1:9 JSON_SYNTAX",
                "{\"a\": 1} x          | 1:10 JSON_SYNTAX",
                "{\"a\": 1} {}         | 1:10 JSON_SYNTAX",
                "{\"a\": 1 /* b */}    | 1:9 JSON_SYNTAX",
                "{\"a\": [1            | 1:8 JSON_CUT",
                "{\"a\": \"b            | 1:8 JSON_CUT",
                "{\"a\": 1, \"b          | 1:11 JSON_CUT",
                "{\"a\": 1, \"a\": 2}  | 1:10 KEY_DUPLICATE",
                "{\"a\": \"\\u0000\"}  | 1:7 CHARACTER_FORBIDDEN",
                "{\"a\": \"\\ud800\"}  | 1:7 CHARACTER_FORBIDDEN",
                "[]                    | 1:1 NOT_A_MAP",
            })
    void what_is_no_json(String text, String told) {
        assertThat(Sheet.told(load(text, Syntax.JSON))).contains(told);
    }

    @Test
    void the_format_stands_anywhere_in_json_and_first_in_yaml() {
        assertThat(load(SMALL, Syntax.JSON).mistakes()).isEmpty();
        assertThat(load(SMALL, Syntax.EITHER).mistakes()).isEmpty();
        assertThat(Sheet.told(load(SMALL, Syntax.YAML))).containsExactly("1:69 FORMAT_NOT_FIRST");
        String first = "{\"format\": \"etalon/1\", "
                + SMALL.replace(", \"format\": \"etalon/1\"", "").substring(1);
        assertThat(load(first, Syntax.YAML).mistakes()).isEmpty();
        assertThat(load(first.replace("\"id\"", "id"), Syntax.YAML).mistakes()).isEmpty();
    }

    @Test
    void what_is_said_in_yaml_and_in_json_is_the_same_questionnaire() {
        String yaml =
                """
                format: etalon/1
                programme: p
                edition: '1'
                title: >-
                  T
                status: draft
                domains:
                  - id: d
                    title: D
                    weight: 0x1
                    questions: [{id: q, text: Q, type: yes-no, points: +1}]
                levels: [{level: 1, title: "1", global: 5.00e1}]
                """;
        assertThat(load(yaml, Syntax.YAML).canonicalJson())
                .isPresent()
                .isEqualTo(load(SMALL, Syntax.JSON).canonicalJson());
    }

    @Test
    void a_document_that_is_neither_is_told_as_yaml() {
        assertThat(first("{\"a\": [}", Syntax.EITHER)).contains("YAML");
    }

    @Test
    void forty_deep_is_read_and_forty_one_is_not() {
        String deep = "a: " + "[".repeat(39) + "]".repeat(39);
        String deeper = "a: " + "[".repeat(40) + "]".repeat(40);
        assertThat(Sheet.told(load(deep, Syntax.YAML))).noneMatch(told -> told.contains("DEEP"));
        assertThat(Sheet.told(load(deeper, Syntax.YAML))).containsExactly("1:43 NESTED_TOO_DEEP");
        assertThat(first("{\"a\": " + "[".repeat(40) + "]".repeat(40) + "}", Syntax.JSON))
                .isEqualTo("1:46 NESTED_TOO_DEEP");
    }

    @Test
    void more_mistakes_than_anybody_mends_at_once_are_cut_off() {
        Loaded loaded = load("a: 1\n".repeat(2_000), Syntax.YAML);
        List<Mistake> mistakes = loaded.mistakes();
        assertThat(mistakes).hasSize(1_001);
        assertThat(mistakes.get(1_000).detail(Locale.ENGLISH)).startsWith("There are more than 1000 mistakes");
    }

    @Test
    void a_mebibyte_is_taken_and_a_byte_more_is_not() {
        String room = " ".repeat(QuestionnaireLoader.MOST_BYTES - SMALL.length());
        assertThat(load(SMALL + room, Syntax.JSON).mistakes()).isEmpty();
        assertThat(Sheet.told(load(SMALL + room + " ", Syntax.JSON))).containsExactly("1:1 FILES_TOO_LARGE");
    }

    @Test
    void five_hundred_questions_are_taken_and_one_more_is_not() {
        assertThat(load(withQuestions(500), Syntax.JSON).mistakes()).isEmpty();
        assertThat(Sheet.told(load(withQuestions(501), Syntax.JSON)))
                .hasSize(1)
                .first()
                .asString()
                .endsWith("QUESTIONS_TOO_MANY");
    }

    private static String withQuestions(int count) {
        String more = IntStream.range(1, count)
                .mapToObj(i -> ",{\"id\": \"q" + i + "\", \"text\": \"Q\", \"type\": \"yes-no\"}")
                .collect(Collectors.joining());
        return SMALL.replace("\"points\": 1}", "\"points\": 1}" + more);
    }

    @Test
    void a_long_text_is_taken_unless_it_is_too_costly_to_look_for_html_in_it() {
        String longText = "mot ".repeat(100_000);
        assertThat(load(SMALL.replace("\"T\"", "\"" + longText + "\""), Syntax.JSON)
                        .mistakes())
                .isEmpty();
        assertThat(Sheet.told(load(SMALL.replace("\"T\"", "\"" + longText + "<\""), Syntax.JSON)))
                .containsExactly("1:45 TEXT_INTRICATE");
    }
}
