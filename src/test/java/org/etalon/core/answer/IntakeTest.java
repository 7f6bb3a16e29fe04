/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.core.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.etalon.assessment.DossierJson;
import org.etalon.core.problem.Problem;
import org.etalon.core.questionnaire.Questionnaire;
import org.etalon.questionnaire.QuestionnaireLoader;
import org.etalon.questionnaire.reading.Source;
import org.etalon.questionnaire.reading.Source.Syntax;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is taken in and what is refused, with every problem. */
class IntakeTest {
    private static final Questionnaire QUESTIONNAIRE = QuestionnaireLoader.load(Source.of(
                    "essai.yaml",
                    """
                    format: etalon/1
                    programme: essai
                    edition: "1"
                    title: Essai
                    status: draft
                    domains:
                      - id: d
                        title: D
                        weight: 1
                        questions:
                          - {id: plan, text: q, type: yes-no, points: 10, not-applicable: true, evidence: {expect: required}}
                          - id: level
                            text: q
                            type: single
                            points: 10
                            choices: [{id: low, text: t, score: 0}, {id: high, text: t, score: 100}]
                          - id: actions
                            text: q
                            type: multiple
                            points: 10
                            choices:
                              - {id: training, text: t, score: 50}
                              - {id: press, text: t, score: 50}
                              - {id: none, text: t, score: 0, exclusive: true}
                              - {id: unknown, text: t, score: 0, exclusive: true}
                          - {id: share, text: q, type: percentage}
                          - {id: servers, text: q, type: number, max: 500}
                          - {id: catalogue, text: q, type: list}
                          - {id: note, text: q, type: text, max-length: 10}
                          - {id: site, text: q, type: url}
                          - {id: day, text: q, type: date}
                          - {id: hidden, text: q, type: yes-no, visible: {question: plan, is: "yes"}}
                    levels: [{level: 1, title: N, global: 50}]
                    """
                            .getBytes(StandardCharsets.UTF_8),
                    Syntax.YAML))
            .questionnaire()
            .orElseThrow();
    private static final QuestionIndex INDEX = QuestionIndex.of(QUESTIONNAIRE);

    private static Intake<AnswerSheet> take(String json) {
        return DossierJson.read(INDEX, json.getBytes(StandardCharsets.UTF_8));
    }

    private static Intake<AnswerSheet> answer(String question, String json) {
        return take("{\"collectivity\":{\"type\":\"commune\"},\"answers\":{\"" + question + "\":" + json + "}}");
    }

    private static String told(List<Problem> problems) {
        return problems.stream()
                .map(problem -> problem.code().slug() + " " + problem.at())
                .collect(Collectors.joining("; "));
    }

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

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    {"type": "commune"}                                    | ``
                    {"type": "commune", "population": null, "region": null}| ``
                    {"type": "autre", "population": 0, "staff": 0.25}      | ``
                    {"type": "region", "population": 3200.0, "staff": 1e3} | ``
                    {"type": "commune", "department": "2A", "region": "94"}| ``
                    {}                                                     | type-missing type
                    {"type": null}                                         | type-missing type
                    {"type": "Commune"}                                    | type-unknown type
                    {"type": 3}                                            | fact-of-wrong-type type
                    {"type": "commune", "population": -1}                  | fact-out-of-range population
                    {"type": "commune", "population": 1.5}                 | fact-not-whole population
                    {"type": "commune", "population": "12"}                | fact-of-wrong-type population
                    {"type": "commune", "staff": -0.5}                     | fact-out-of-range staff
                    {"type": "commune", "staff": 0.125}                    | fact-too-precise staff
                    {"type": "commune", "department": 38}                  | fact-of-wrong-type department
                    {"type": "commune", "region": " "}                     | fact-of-wrong-type region
                    {"type": "commune", "stratum": "village"}              | fact-unknown stratum
                    {"type": "commune", "mayor": "x", "name": null}        | fact-unknown mayor; fact-unknown name
                    []                                                     | part-of-wrong-type collectivity
                    """)
    void facts_must_fit_too(String facts, String expected) {
        assertThat(told(take("{\"collectivity\": " + facts + "}").problems())).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    "notApplicable": {"plan": "Sans objet"}            | ``
                    "evidence": ["plan"]                               | ``
                    "evidence": ["plan", "plan"]                       | ``
                    "notApplicable": {"plan": ""}                      | justification-empty plan
                    "notApplicable": {"plan": " "}                     | justification-empty plan
                    "notApplicable": {"plan": null}                    | justification-of-wrong-type plan
                    "notApplicable": {"plan": "\\u0000"}               | justification-unreadable plan
                    "notApplicable": {"level": "Sans objet"}           | declaration-not-possible level
                    "notApplicable": {"level": ""}                     | declaration-not-possible level; justification-empty level
                    "notApplicable": ["plan"]                          | part-of-wrong-type notApplicable
                    "evidence": ["level", "nowhere"]                   | evidence-not-expected level; question-unknown nowhere
                    "evidence": [1]                                    | part-of-wrong-type evidence
                    "evidence": {"plan": true}                         | part-of-wrong-type evidence
                    "answers": []                                      | part-of-wrong-type answers
                    "answers": null                                    | part-of-wrong-type answers
                    "justifications": {}                               | part-unknown justifications
                    """)
    void declarations_evidence_and_parts_must_fit_too(String part, String expected) {
        assertThat(told(take("{\"collectivity\": {\"type\": \"commune\"}, " + part + "}")
                        .problems()))
                .isEqualTo(expected);
    }

    @Test
    void every_problem_is_told_in_the_order_of_the_dossier() {
        assertThat(told(
                        take("""
                                {"evidence": ["site"], "answers": {"share": 101, "note": "", "x": 1},
                                 "collectivity": {"population": -1}, "notApplicable": {"day": ""}}
                                """)
                                .problems()))
                .isEqualTo("type-missing type; fact-out-of-range population; answer-out-of-range share; "
                        + "answer-empty note; question-unknown x; declaration-not-possible day; "
                        + "justification-empty day; evidence-not-expected site");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "nope",
                "{",
                "[1",
                "{\"a\":1,}",
                "{'a':1}",
                "{} {}",
                "{}x",
                "NaN",
                "{\"a\":01}",
                "{\"a\":\"\t\"}",
                "{\"a\":1e99999999999}",
                "// x\n{}"
            })
    void what_is_no_json_is_malformed(String json) {
        assertThat(take(json).problems()).extracting(Problem::code).containsExactly(AnswerProblem.DOSSIER_MALFORMED);
    }

    @Test
    void a_key_that_comes_twice_is_refused_with_its_place() {
        assertThat(told(take("{\"answers\": {},\n \"answers\": {}}").problems()))
                .isEqualTo("dossier-key-twice 2:2");
    }

    @Test
    void absurd_depth_width_and_size_are_refused_fast() {
        String brackets = "[".repeat(3_000_000);
        assertThat(take(brackets).problems()).hasSize(1);
        assertThat(take("\"" + "a".repeat(DossierJson.MOST_BYTES) + "\"").problems())
                .extracting(Problem::code)
                .containsExactly(AnswerProblem.DOSSIER_TOO_LARGE);
        assertThat(take("{\"answers\": {\"share\": " + "1".repeat(900_000) + "}}")
                        .problems())
                .hasSize(1);
        assertThat(DossierJson.read(INDEX, new byte[] {'{', (byte) 0xC3, '}'}).problems())
                .hasSize(1);
    }
}
