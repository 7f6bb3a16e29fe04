/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.assessment.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.etalon.questionnaire.QuestionnaireLoader;
import org.etalon.questionnaire.reading.Source;
import org.etalon.questionnaire.reading.Source.Syntax;
import org.junit.jupiter.api.Test;

/** What stands beside the field of a question. */
class FormQuestionTest {
    private static final String QUESTIONNAIRE =
            """
            format: etalon/1
            programme: essai
            edition: "1"
            title: {fr: Essai, en: Trial}
            status: draft
            domains:
              - id: d
                title: {fr: D, en: D}
                weight: 1
                questions:
                  - {id: years, text: {fr: q, en: q}, type: number, max: 15, unit: {fr: ans, en: years}}
                  - {id: many, text: {fr: q, en: q}, type: number, max: 12000.5}
                  - {id: any, text: {fr: q, en: q}, type: number, unit: {fr: postes, en: workstations}}
                  - {id: share, text: {fr: q, en: q}, type: percentage}
                  - {id: plan, text: {fr: q, en: q}, type: yes-no, points: 1}
            levels: [{level: 1, title: {fr: N, en: L}, global: 50}]
            """;

    private static Map<String, String> hints(Locale locale) {
        var source = Source.of("essai.yaml", QUESTIONNAIRE.getBytes(StandardCharsets.UTF_8), Syntax.YAML);
        var questionnaire = QuestionnaireLoader.load(source).questionnaire().orElseThrow();
        return FormDomain.listOf(questionnaire, Optional.empty(), 1, Spoken.in(locale)).get(0).sections().stream()
                .flatMap(section -> section.questions().stream())
                .collect(Collectors.toMap(FormQuestion::id, FormQuestion::hint));
    }

    @Test
    void a_number_says_its_bounds_with_its_unit() {
        assertThat(hints(Locale.FRENCH))
                .containsEntry("years", "De 0 à 15\u00a0ans, deux décimales au plus.")
                .containsEntry("many", "De 0 à 12\u202f000,5, deux décimales au plus.")
                .containsEntry("share", "Un pourcentage de 0 à 100, deux décimales au plus.")
                .containsEntry("plan", "");
        assertThat(hints(Locale.ENGLISH)).containsEntry("years", "From 0 to 15\u00a0years, two decimals at most.");
    }

    @Test
    void a_number_as_large_as_the_format_allows_says_no_bound() {
        assertThat(hints(Locale.FRENCH)).containsEntry("any", "Un nombre, deux décimales au plus.");
    }
}
