/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.assessment.panel;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.etalon.assessment.DossierJson;
import org.etalon.assessment.form.Spoken;
import org.etalon.core.scoring.Scoring;
import org.etalon.questionnaire.QuestionnaireLoader;
import org.etalon.questionnaire.reading.Source;
import org.junit.jupiter.api.Test;

/** What the score's panel says of the next level and of missing evidence. */
class PanelWriterTest {
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
                  - {id: policy, text: {fr: Délibération, en: Resolution}, type: yes-no, points: 10, evidence: {expect: required}}
                  - {id: plan, text: {fr: Plan, en: Plan}, type: yes-no, points: 10, evidence: {expect: required}}
                  - {id: tools, text: {fr: Outils, en: Tools}, type: yes-no, points: 20}
            levels:
              - level: 1
                title: {fr: Un, en: One}
                global: 60
                proof: 20
                require: {all: [{question: policy, is: "yes"}, {question: tools, is: "yes"}]}
              - level: 2
                title: {fr: Deux, en: Two}
                global: 90
            """;

    @Test
    void points_are_not_said_to_be_enough_where_other_conditions_lack() {
        assertThat(panel("\"tools\": \"yes\"").next())
                .isEqualTo("Encore 10 points et 2 autres conditions pour atteindre «\u202fUn\u202f».");
    }

    @Test
    void an_answer_that_earns_nothing_awaits_no_evidence() {
        assertThat(panel("\"policy\": \"no\", \"plan\": \"no\"").checklist())
                .extracting(ChecklistItem::detail)
                .noneMatch(detail -> detail.startsWith("Sans lui"));
    }

    @Test
    void answers_that_would_earn_points_await_evidence() {
        assertThat(panel("\"policy\": \"yes\", \"plan\": \"no\"").checklist())
                .extracting(ChecklistItem::detail)
                .contains("Sans lui, elle ne compte pas.");
        assertThat(panel("\"policy\": \"yes\", \"plan\": \"yes\"").checklist())
                .extracting(ChecklistItem::detail)
                .contains("Sans lui, elles ne comptent pas.");
    }

    @Test
    void of_what_is_required_only_that_is_told_which_lacks() {
        assertThat(panel("\"tools\": \"yes\"").lacking())
                .flatExtracting(ChecklistItem::parts)
                .singleElement()
                .asString()
                .contains("Délibération", "«\u202fOui\u202f»")
                .doesNotContain("Outils");
    }

    private static Panel panel(String answers) {
        Source source = Source.of("town.yaml", TOWN.getBytes(StandardCharsets.UTF_8), Source.Syntax.YAML);
        Scoring scoring =
                Scoring.compile(QuestionnaireLoader.load(source).questionnaire().orElseThrow());
        String dossier = "{\"collectivity\": {\"type\": \"commune\"}, \"answers\": {" + answers + "}}";
        var sheet = DossierJson.read(scoring.index(), dossier.getBytes(StandardCharsets.UTF_8))
                .value()
                .orElseThrow();
        return new PanelWriter(
                        scoring.assess(sheet), new Addresses("/assess/town/1", "", false), Spoken.in(Locale.FRENCH))
                .panel();
    }
}
