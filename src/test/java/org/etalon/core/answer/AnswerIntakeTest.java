/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.core.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.etalon.core.answer.TakenIn.answer;
import static org.etalon.core.answer.TakenIn.take;
import static org.etalon.core.answer.TakenIn.told;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which answers are taken in and which are refused, at both sides of each boundary. */
class AnswerIntakeTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    plan      | "yes"
                    plan      | null
                    level     | "high"
                    actions   | ["press", "training"]
                    actions   | ["none"]
                    share     | 0
                    share     | 100
                    share     | 12.5
                    share     | 12.50
                    share     | 12.500
                    share     | 99.99
                    share     | 1e1
                    share     | 1.25E+1
                    share     | -0
                    servers   | 500
                    servers   | 0.01
                    catalogue | ["Nextcloud"]
                    catalogue | [" Nextcloud ", "nextcloud"]
                    note      | "1234567890"
                    note      | "é 😀 \\r\\n\\t ا"
                    note      | "😀😀😀😀😀😀😀😀😀😀"
                    site      | "https://exemple.fr"
                    site      | "HTTP://exemple.fr:8080/a%20b?c=d&e[]=f#g"
                    site      | "https://mairie-été.fr/Délibération_n°12"
                    site      | "http://[2001:db8::1]/"
                    site      | "https://localhost/~x/(a)"
                    day       | "2026-02-28"
                    day       | "2024-02-29"
                    """)
    void an_answer_that_fits_is_taken(String question, String json) {
        assertThat(told(answer(question, json).problems())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    plan      | "maybe"                    | answer-unknown-choice plan
                    plan      | true                       | answer-of-wrong-type plan
                    plan      | ["yes"]                    | answer-of-wrong-type plan
                    level     | "High"                     | answer-unknown-choice level
                    level     | ""                         | answer-unknown-choice level
                    level     | 1                          | answer-of-wrong-type level
                    actions   | "press"                    | answer-of-wrong-type actions
                    actions   | []                         | answer-empty actions
                    actions   | ["press", "x", "y"]        | answer-unknown-choice actions; answer-unknown-choice actions
                    actions   | ["press", "press"]         | answer-choice-twice actions
                    actions   | ["press", 3, null]         | answer-of-wrong-type actions; answer-of-wrong-type actions
                    actions   | ["none", "press"]          | answer-not-alone actions
                    actions   | ["none", "unknown"]        | answer-not-alone actions; answer-not-alone actions
                    share     | -0.01                      | answer-out-of-range share
                    share     | 100.01                     | answer-out-of-range share
                    share     | 12.505                     | answer-too-precise share
                    share     | "12"                       | answer-of-wrong-type share
                    share     | {}                         | answer-of-wrong-type share
                    share     | 1e400                      | answer-out-of-range share
                    share     | 1e-400                     | answer-too-precise share
                    share     | 1e-999999999               | answer-too-precise share
                    share     | 1e999999999                | answer-out-of-range share
                    servers   | 500.01                     | answer-out-of-range servers
                    catalogue | []                         | answer-empty catalogue
                    catalogue | "Nextcloud"                | answer-of-wrong-type catalogue
                    catalogue | [" "]                      | answer-entry-blank catalogue
                    catalogue | ["a", " a "]               | answer-entry-twice catalogue
                    catalogue | ["a", 1, {}]               | answer-of-wrong-type catalogue; answer-of-wrong-type catalogue
                    catalogue | ["a\\u0000b"]              | answer-unreadable catalogue
                    note      | ""                         | answer-empty note
                    note      | "  \\u00a0"                | answer-empty note
                    note      | "12345678901"              | answer-too-long note
                    note      | "a\\u0000"                 | answer-unreadable note
                    note      | "a\\ud800"                 | answer-unreadable note
                    note      | 12                         | answer-of-wrong-type note
                    site      | "exemple.fr"               | answer-no-address site
                    site      | "//exemple.fr"             | answer-no-address site
                    site      | "ftp://exemple.fr"         | answer-no-address site
                    site      | "https://"                 | answer-no-address site
                    site      | "https:///a"               | answer-no-address site
                    site      | "https://a..fr"            | answer-no-address site
                    site      | "https://exemple.fr/a b"   | answer-no-address site
                    site      | " https://exemple.fr"      | answer-no-address site
                    site      | "https://exemple.fr/<a>"   | answer-no-address site
                    site      | "https://exemple.fr/%zz"   | answer-no-address site
                    site      | "javascript://x/%0aalert()"| answer-no-address site
                    site      | null@                      | dossier-malformed 1:59
                    day       | "2026-02-29"               | answer-no-day day
                    day       | "2026-2-28"                | answer-no-day day
                    day       | "2026-02-28T00:00:00Z"     | answer-no-day day
                    day       | "20260228"                 | answer-no-day day
                    day       | 20260228                   | answer-of-wrong-type day
                    hidden    | "perhaps"                  | answer-unknown-choice hidden
                    nowhere   | "yes"                      | question-unknown nowhere
                    nowhere   | null                       | question-unknown nowhere
                    """)
    void an_answer_that_does_not_fit_is_refused_with_every_problem(String question, String json, String expected) {
        Intake<AnswerSheet> taken = answer(question, json);

        assertThat(told(taken.problems())).isEqualTo(expected);
        assertThat(taken.value()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"200, ''", "201, answer-entry-too-long catalogue"})
    void an_entry_has_at_most_200_code_points(int length, String expected) {
        assertThat(told(answer("catalogue", "[\"" + "😀".repeat(length) + "\"]").problems()))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"200, ''", "201, answer-too-many-entries catalogue"})
    void a_list_has_at_most_200_entries(int count, String expected) {
        String entries = java.util.stream.IntStream.range(0, count)
                .mapToObj(at -> "\"e" + at + "\"")
                .collect(Collectors.joining(",", "[", "]"));
        assertThat(told(answer("catalogue", entries).problems())).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"1980, ''", "1981, answer-no-address site"})
    void an_address_has_at_most_2000_characters(int more, String expected) {
        String address = "\"https://exemple.fr/" + "?" + "a".repeat(more) + "\"";
        assertThat(told(answer("site", address).problems())).isEqualTo(expected);
    }

    @Test
    void entries_are_trimmed_and_sets_take_the_order_of_the_questionnaire() {
        Answers answers =
                take("""
                        {"collectivity": {"type": "epci"},
                         "answers": {"catalogue": ["\\u00a0 B ", "a"], "actions": ["press", "training"], "share": 12.5}}
                        """)
                        .value()
                        .orElseThrow()
                        .answers();

        assertThat(answers.find("catalogue")).contains(new Answer.Entries(List.of("B", "a")));
        assertThat(answers.find("actions")).contains(new Answer.Several(List.of("training", "press")));
        assertThat(answers.find("share")).contains(new Answer.Amount(12_50));
        assertThat(answers.find("plan")).isEmpty();
    }
}
