/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.assessment.advice;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.etalon.assessment.DossierJson;
import org.etalon.assessment.Scored;
import org.etalon.core.scoring.Scoring;
import org.etalon.questionnaire.QuestionnaireLoader;
import org.etalon.questionnaire.reading.Source;
import org.junit.jupiter.api.Test;

/** Advice in sentences, in both languages. */
class AdviceWriterTest {
    private static final String TOWN =
            """
            format: etalon/1
            programme: town
            edition: "1"
            title: Ville
            status: draft
            domains:
              - id: use
                title: {fr: Usages, en: Use}
                weight: 1
                questions:
                  - {id: servers, text: {fr: Serveurs, en: Servers}, type: percentage, points: 10, scale: [{from: 0, score: 0}, {from: 50, score: 50}, {from: 100, score: 100}]}
                  - {id: tools, text: {fr: Outils, en: Tools}, type: multiple, points: 10, choices: [{id: web, text: {fr: Web, en: Web}, score: 50}, {id: mail, text: {fr: Courriel, en: Mail}, score: 50}]}
                  - {id: policy, text: {fr: Délibération, en: Resolution}, type: yes-no, points: 5, evidence: {expect: required}}
                  - {id: names, text: {fr: Logiciels, en: Programs}, type: list, points: 5, scale: [{from: 0, score: 0}, {from: 3, score: 100}]}
            levels:
              - level: 1
                title: {fr: Un, en: One}
                global: 80
                require: {question: policy, is: "yes"}
            """;

    private static final String ANSWERS =
            """
            {"collectivity": {"type": "commune"},
             "answers": {"servers": 100, "tools": ["web"], "policy": "yes", "names": ["Nextcloud"]}}""";

    @Test
    void french_is_told_in_french() {
        AdviceJson advice = advice(Locale.FRENCH);

        assertThat(advice.strengths()).singleElement().satisfies(strength -> {
            assertThat(strength.question().label()).isEqualTo("Serveurs");
            assertThat(strength.text()).isEqualTo("Apporte 33,33 points au score global.");
        });
        assertThat(advice.steps())
                .extracting(AdviceJson.StepJson::text)
                .containsExactlyInAnyOrder(
                        "«\u202fDélibération\u202f»\u00a0: joindre le justificatif exigé, sans lequel la réponse ne compte pas",
                        "«\u202fOutils\u202f»\u00a0: ajouter «\u202fCourriel\u202f»",
                        "«\u202fLogiciels\u202f»\u00a0: passer de «\u202f1 entrée\u202f» à «\u202f3 entrées\u202f»");
        assertThat(advice.lacks())
                .extracting(AdviceJson.GapJson::text)
                .containsExactly(
                        "Score global d’au moins 80\u00a0%\u00a0: 50\u00a0% aujourd’hui, il manque 30 points.",
                        "Réponses demandées\u00a0: il en manque parmi «\u202fDélibération\u202f».");
    }

    @Test
    void english_is_told_in_english_with_the_same_figures() {
        AdviceJson english = advice(Locale.ENGLISH);

        assertThat(english.next().title()).isEqualTo("One");
        assertThat(english.steps())
                .extracting(AdviceJson.StepJson::text)
                .contains("“Tools”: add “Mail”", "“Programs”: go from “1 entry” to “3 entries”");
        assertThat(english.steps())
                .extracting(AdviceJson.StepJson::gain)
                .isEqualTo(advice(Locale.FRENCH).steps().stream()
                        .map(AdviceJson.StepJson::gain)
                        .toList());
    }

    @Test
    void answers_are_told_as_a_dossier_writes_them_and_lists_by_their_length() {
        assertThat(advice(Locale.FRENCH).steps())
                .filteredOn(step -> step.question().id().equals("names"))
                .singleElement()
                .satisfies(step -> {
                    assertThat(step.from()).isEqualTo(1);
                    assertThat(step.to()).isEqualTo(3);
                });
    }

    private static AdviceJson advice(Locale locale) {
        Source source = Source.of("town.yaml", TOWN.getBytes(StandardCharsets.UTF_8), Source.Syntax.YAML);
        Scoring scoring =
                Scoring.compile(QuestionnaireLoader.load(source).questionnaire().orElseThrow());
        var sheet = DossierJson.read(scoring.index(), ANSWERS.getBytes(StandardCharsets.UTF_8))
                .value()
                .orElseThrow();
        return AdviceWriter.write(new Scored(scoring, sheet, scoring.assess(sheet)), locale);
    }
}
