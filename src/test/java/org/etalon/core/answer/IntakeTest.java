/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.core.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.etalon.core.answer.TakenIn.take;
import static org.etalon.core.answer.TakenIn.told;

import org.etalon.assessment.DossierJson;
import org.etalon.core.problem.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which dossiers are taken in and which are refused, with every problem. */
class IntakeTest {
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

    @Test
    void what_a_file_says_of_itself_changes_nothing() {
        assertThat(told(
                        take("""
                        {"questionnaire": {"programme": "x"}, "name": "Brévigny", "code": "99999", "date": "2026-11-23T17:00:00Z",
                         "collectivity": {"type": "commune"}}""")
                                .problems()))
                .isEmpty();
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
        assertThat(DossierJson.read(TakenIn.INDEX, new byte[] {'{', (byte) 0xC3, '}'})
                        .problems())
                .hasSize(1);
    }
}
