/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.OptionalInt;
import org.etalon.core.scoring.Score;
import org.etalon.core.scoring.Scoring;
import org.junit.jupiter.api.Test;

class ScoringFiguresTest {
    @Test
    void the_loop_written_by_hand_gives_the_same_figures_as_the_engine() {
        var cases = new ScoringBench.Cases(3);
        Scoring scoring = cases.scoring;
        for (int at = 0; at < cases.sheets.size(); at++) {
            var sheet = cases.sheets.get(at);
            Score score = scoring.score(sheet.facts(), sheet.answers());

            cases.plain.run(cases.plainDossiers.get(at));

            assertThat(cases.plain.globalScore).isEqualTo(score.global());
            assertThat(cases.plain.proofScore).isEqualTo(score.proof());
            assertThat(cases.plain.level).isEqualTo(score.level());
            for (int d = 0; d < BenchQuestionnaire.DOMAINS; d++) {
                assertThat(OptionalInt.of(cases.plain.domains[d])).isEqualTo(score.domain(d));
            }
        }
    }

    @Test
    void the_document_measured_is_the_one_of_the_limits() {
        var questionnaire = BenchQuestionnaire.of(1);

        assertThat(questionnaire.questions()).hasSize(100);
        assertThat(questionnaire.domains()).hasSize(5);
        assertThat(new String(BenchQuestionnaire.document(), StandardCharsets.UTF_8)
                        .lines()
                        .filter(line -> line.matches(" *(visible|applies|require): .*")))
                .hasSize(20);
    }

    @Test
    void a_quick_run_shows_every_figure_beside_its_limit() throws Exception {
        var out = new ByteArrayOutputStream();

        int status = Bench.run(List.of("scoring", "--quick"), new PrintStream(out, true, StandardCharsets.UTF_8));

        assertThat(status).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains(
                        "plainLoop",
                        "scoreAndLevel",
                        "fullResult",
                        "loading",
                        "fullResultOf1500",
                        "\"limit\": 1000.000");
    }
}
