/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.assessment.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.etalon.core.answer.QuestionIndex;
import org.etalon.questionnaire.QuestionnaireLoader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EnteredFormTest {
    private static final QuestionIndex INDEX =
            QuestionIndex.of(QuestionnaireLoader.load(Path.of("questionnaires/territoire-numerique-libre/2026"))
                    .questionnaire()
                    .orElseThrow());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            72,5        | 72.5
            72.5        | 72.5
            '  72,5 % ' | 72.5
            1 234,5     | 1234.5
            0           | 0
            -3          | -3
            −3,5        | -3.5
            12.345      | 12.345
            """)
    void figures_are_read_as_people_write_them(String written, BigDecimal read) {
        assertThat(answers(Map.of("q.free-browser", List.of(written)))).containsEntry("free-browser", read);
    }

    @ParameterizedTest
    @ValueSource(strings = {"beaucoup", "--3", "3-", "1e9", "1.234,5", "12,", ",5", "½"})
    void what_is_no_figure_stays_as_it_was_written(String written) {
        assertThat(answers(Map.of("q.free-browser", List.of(written)))).containsEntry("free-browser", written);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            1 000   | 1000
            1000,50 | 1000.50
            0,125   | 0.125
            """)
    void what_may_be_large_is_read_likewise(String written, BigDecimal read) {
        assertThat(answers(Map.of("q.events", List.of(written)))).containsEntry("events", read);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1,000", "1.000", "-2.345", "12,345"})
    void what_is_a_thousand_to_some_and_one_to_others_is_no_figure(String written) {
        assertThat(answers(Map.of("q.events", List.of(written)))).containsEntry("events", written);
    }

    @Test
    void lists_come_line_by_line_or_field_by_field() {
        assertThat(answers(Map.of("q.free-business-software", List.of("openADS\r\n\n  openCimetière "))))
                .containsEntry("free-business-software", List.of("openADS", "openCimetière"));
        assertThat(answers(Map.of("q.free-business-software", List.of("openADS", "", "openCimetière"))))
                .containsEntry("free-business-software", List.of("openADS", "openCimetière"));
    }

    @Test
    void what_was_left_empty_is_no_answer_and_what_is_unknown_is_not_dropped() {
        var fields = Map.of(
                "q.free-mail-client", List.of(""), "q.of-old", List.of("yes"), "n.public-machines", List.of("  "));
        assertThat(answers(fields)).containsOnlyKeys("of-old");
        assertThat(new EnteredForm(INDEX, fields).dossier()).containsEntry("notApplicable", Map.of());
    }

    @Test
    void what_does_not_fit_is_told_and_the_rest_is_scored() {
        var form = new EnteredForm(
                INDEX,
                Map.of(
                        "f.type", List.of("commune"),
                        "f.population", List.of("beaucoup"),
                        "q.of-old", List.of("yes"),
                        "q.free-browser", List.of("120"),
                        "q.free-mail-client", List.of("most"),
                        "e.of-old", List.of("yes")));
        Received received = Received.of(INDEX, form.dossier());
        assertThat(received.problems())
                .extracting(problem -> problem.at())
                .contains("population", "of-old", "free-browser");
        assertThat(received.sheet().orElseThrow().answers().given()).containsOnlyKeys("free-mail-client");
    }

    @Test
    void without_a_type_nothing_is_scored() {
        var form = new EnteredForm(INDEX, Map.of("q.free-mail-client", List.of("most")));
        assertThat(Received.of(INDEX, form.dossier()).sheet()).isEmpty();
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> answers(Map<String, List<String>> fields) {
        return (Map<String, Object>) new EnteredForm(INDEX, fields).dossier().get("answers");
    }
}
