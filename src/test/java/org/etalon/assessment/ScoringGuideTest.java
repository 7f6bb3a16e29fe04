/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.etalon.core.scoring.Assessment;
import org.etalon.core.scoring.Scoring;
import org.etalon.questionnaire.QuestionnaireLoader;
import org.etalon.questionnaire.reading.Source;
import org.etalon.questionnaire.reading.Source.Syntax;
import org.junit.jupiter.api.Test;

/** The example of {@code docs/scoring.md} is right. */
class ScoringGuideTest {
    @Test
    void the_example_of_the_guide_gives_the_digits_that_it_works_out() throws IOException {
        String guide = Files.readString(Path.of("docs/scoring.md"));
        Scoring scoring =
                Scoring.compile(QuestionnaireLoader.load(Source.of("example.yaml", block(guide, "yaml"), Syntax.YAML))
                        .questionnaire()
                        .orElseThrow());

        Assessment found = scoring.assess(
                DossierJson.read(scoring.index(), block(guide, "json")).value().orElseThrow());

        assertThat(found.domains()).extracting(Assessment.DomainResult::earned).containsExactly(1800, 2140);
        assertThat(found.domains())
                .extracting(Assessment.DomainResult::possible)
                .containsExactly(3600, 3000);
        assertThat(found.score().domain(0)).isEqualTo(OptionalInt.of(5000));
        assertThat(found.score().domain(1)).isEqualTo(OptionalInt.of(7133));
        assertThat(found.score().global()).isEqualTo(6279);
        assertThat(found.score().proof()).isEqualTo(10_000);
        assertThat(found.score().level()).isEqualTo(2);
        assertThat(found.levels().get(2).requirements().get(0).missing()).isEqualTo(1);
        assertThat(found.strict().domain(0)).isEqualTo(OptionalInt.of(3000));
        assertThat(found.strict().global()).isEqualTo(5479);
        assertThat(found.strict().level()).isEqualTo(1);
    }

    private static byte[] block(String guide, String language) {
        var block =
                Pattern.compile("```" + language + "\n(.*?)```", Pattern.DOTALL).matcher(guide);
        assertThat(block.find()).isTrue();
        return block.group(1).getBytes(StandardCharsets.UTF_8);
    }
}
