/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier.fill;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Collectors;
import org.etalon.core.answer.Intake;
import org.etalon.dossier.DossierGround;
import org.etalon.dossier.Given;
import org.etalon.platform.text.JsonTree;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GivenReadingTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'answer': 'measured'}                                    | ANSWERED   \"measured\" null",
                "{'answer': 'measured', 'state': 'to-confirm'}             | TO_CONFIRM \"measured\" null",
                "{'answer': 'measured', 'state': 'unknown'}                | UNKNOWN    \"measured\" null",
                "{'answer': null, 'state': 'unknown', 'justification': ''} | UNKNOWN    null ",
                "{'answer': null, 'justification': 'a'}                    | UNANSWERED null a",
                "{}                                                        | UNANSWERED null null",
                "{'state': 'unanswered', 'justification': ' '}             | UNANSWERED null ' '",
            })
    void what_fits_is_taken_as_it_is(String sent, String given) {
        Given taken = read(sent).value().orElseThrow();

        assertThat(String.format("%-10s %s %s", taken.state(), taken.answer(), taken.justification())
                        .strip())
                .isEqualTo(given.replace("'", "").strip());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'answer': 'nope'}                                   | ANSWER_UNKNOWN_CHOICE",
                "{'answer': 5}                                        | ANSWER_OF_WRONG_TYPE",
                "{'answer': {'a': []}}                                | ANSWER_OF_WRONG_TYPE",
                "{'state': 'answered'}                                | ANSWER_MISSING",
                "{'state': 'to-confirm', 'answer': null}              | ANSWER_MISSING",
                "{'state': 'unanswered', 'answer': 'measured'}        | ANSWER_UNEXPECTED",
                "{'state': 'Answered', 'answer': 'measured'}          | STATE_UNKNOWN",
                "{'state': 1, 'answer': 'measured'}                   | STATE_UNKNOWN",
                "{'answer': 'measured', 'justification': 7}           | EXPLANATION_OF_WRONG_TYPE",
                "{'answer': 'measured', 'justification': 'a\\u0000b'} | EXPLANATION_UNREADABLE",
                "{'answer': 'measured', 'justification': '\\ud83d'}   | EXPLANATION_UNREADABLE",
                "{'answers': 'measured'}                              | FIELD_UNKNOWN",
                "{'state': 'not-applicable', 'justification': 'a'}    | DECLARATION_NOT_POSSIBLE",
                "{'state': 'x', 'answer': 'y', 'justification': []}   | STATE_UNKNOWN ANSWER_UNKNOWN_CHOICE EXPLANATION_OF_WRONG_TYPE",
            })
    void what_does_not_fit_is_refused_with_every_problem(String sent, String codes) {
        assertThat(read(sent).problems().stream()
                        .map(problem -> problem.code().name())
                        .collect(Collectors.joining(" ")))
                .isEqualTo(codes);
        assertThat(read(sent).value()).isEmpty();
    }

    @Test
    void not_applicable_asks_for_a_reason() {
        String question = Chosen.notApplicable();
        var intake = GivenReading.read(DossierGround.SCORING.index(), question, Map.of("state", "not-applicable"));

        assertThat(intake.problems())
                .extracting(problem -> problem.code().name())
                .containsExactly("JUSTIFICATION_EMPTY");
    }

    @SuppressWarnings("unchecked")
    private static Intake<Given> read(String sent) {
        var tree = (Map<String, Object>) JsonTree.read(sent.replace('\'', '"'));
        return GivenReading.read(DossierGround.SCORING.index(), "digital-strategy", tree);
    }
}
