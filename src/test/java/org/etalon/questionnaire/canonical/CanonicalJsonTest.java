/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.questionnaire.canonical;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.etalon.questionnaire.mistake.Mistakes;
import org.etalon.questionnaire.reading.Documents;
import org.etalon.questionnaire.reading.Node;
import org.etalon.questionnaire.reading.Source;
import org.etalon.questionnaire.reading.Source.Syntax;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CanonicalJsonTest {
    private static Node read(String text) {
        Source source = Source.of("it", text.getBytes(StandardCharsets.UTF_8), Syntax.EITHER);
        return Documents.read(source, new Mistakes()).orElseThrow().root();
    }

    @Test
    void keys_stand_in_the_order_of_their_utf_16_units() {
        String mixed =
                "{\"\\u20ac\":1,\"\\r\":2,\"\\ufb33\":3,\"1\":4,\"\\ud83d\\ude00\":5,\"\\u0080\":6,\"\\u00f6\":7}";
        assertThat(CanonicalJson.of(read(mixed)))
                .isEqualTo("{\"\\r\":2,\"1\":4,\"\u0080\":6,\"ö\":7,\"€\":1,\"😀\":5,\"\ufb33\":3}");
    }

    @Test
    void strings_are_escaped_where_they_must_be_and_nowhere_else() {
        assertThat(CanonicalJson.of(
                        read("{\"a\":\"\\u20ac$\\u000F\\nA'\\u0042\\u0022\\u005c\\\\\\\"\\/\\b\\f\\t\\r\\u007f\"}")))
                .isEqualTo("{\"a\":\"€$\\u000f\\nA'B\\\"\\\\\\\\\\\"/\\b\\f\\t\\r\u007f\"}");
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "-0, 0",
        "0.0, 0",
        "10, 10",
        "10.0, 10",
        "33.30, 33.3",
        "0.01, 0.01",
        "1e2, 100",
        "5.00e1, 50",
        "1000000000, 1000000000",
        "999999999.99, 999999999.99",
        "1E-2, 0.01",
    })
    void numbers_are_written_as_ecmascript_writes_them(String written, String canonical) {
        assertThat(CanonicalJson.of(read("{\"a\":" + written + "}"))).isEqualTo("{\"a\":" + canonical + "}");
    }

    @ParameterizedTest
    @CsvSource({
        "0x10, 16",
        "0o17, 15",
        "+5, 5",
        "010, 10",
        ".5, 0.5",
        "5., 5",
        "True, true",
        "FALSE, false",
        "yes, '\"yes\"'"
    })
    void what_only_yaml_writes_so_is_written_as_json_does(String written, String canonical) {
        assertThat(CanonicalJson.of(read("a: " + written))).isEqualTo("{\"a\":" + canonical + "}");
    }

    @Test
    void rules_leave_out_every_text_and_status_and_licence_of_the_head() {
        String all =
                """
                {"status":"draft","licence":"MIT","title":"T","intro":"I","language":"fr",
                 "domains":[{"id":"d","title":{"fr":"D"},"questions":[{"id":"q","text":"Q","label":"L","help":"H","why":"W",
                   "examples":"E","law":"A","unit":"U","evidence":{"expect":"required","hint":"N"}}]}],
                 "levels":[{"level":1,"title":"1","symbol":"S","meaning":"M","global":5}]}""";
        assertThat(CanonicalJson.rulesOf(read(all)))
                .isEqualTo(
                        "{\"domains\":[{\"id\":\"d\",\"questions\":[{\"evidence\":{\"expect\":\"required\"},\"id\":\"q\"}]}],"
                                + "\"language\":\"fr\",\"levels\":[{\"global\":5,\"level\":1}]}");
    }

    @Test
    void ids_that_are_called_like_texts_stay() {
        String ids =
                """
                {"domains":[{"weight":{"text":1,"title":2},"questions":[{"points":{"unit":3},
                   "replaces":[{"choices":{"help":"x","status":"y"}}]}]}],
                 "levels":[{"domains":{"title":30,"law":{"why":40}},"global":{"hint":5},"each-domain":{"label":6},"proof":{"intro":7},
                   "at-least-domains":{"score":{"symbol":8}}}]}""";
        assertThat(CanonicalJson.rulesOf(read(ids))).isEqualTo(CanonicalJson.of(read(ids)));
    }
}
