/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.demo.award;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import org.etalon.assessment.AssessmentJson;
import org.etalon.assessment.DossierJson;
import org.etalon.core.answer.AnswerSheet;
import org.etalon.core.answer.Facts;
import org.etalon.core.scoring.Assessment;
import org.etalon.core.scoring.Scoring;
import org.etalon.label.answers.PublishedSheet;
import org.etalon.questionnaire.QuestionnaireLoader;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is published of an invented label gives, by the offline command's engine, the same digits. */
class InventedScoresTest {
    private static final int LABELS = 120;

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"2025", "2026"})
    void anyone_computes_the_same_from_the_rules_and_the_answers(String edition) throws IOException {
        var shipped = QuestionnaireLoader.load(Path.of("questionnaires/territoire-numerique-libre/" + edition));
        Scoring engine = Scoring.compile(shipped.questionnaire().orElseThrow());
        Path rules = Files.writeString(
                folder.resolve("rules.json"), shipped.canonicalJson().orElseThrow());
        Scoring again =
                Scoring.compile(QuestionnaireLoader.load(rules).questionnaire().orElseThrow());
        var random = new Random(2025);
        for (int i = 0; i < LABELS; i++) {
            AnswerSheet sheet = sheet(random, i, engine);
            var published = PublishedSheet.of(sheet);
            byte[] told = json(engine.assess(sheet));
            assertThat(json(again.assess(read(published.figures(), again)))).isEqualTo(told);
            assertThat(json(again.assess(read(published.words(), again)))).isEqualTo(told);
            assertThat(published.words()).contains("Invent");
            assertThat(published.figures()).doesNotContain("Invent", "example.org", "parce que");
        }
    }

    private static AnswerSheet sheet(Random random, int number, Scoring engine) {
        var facts = new Facts(
                number % 3 == 0 ? "epci" : "commune",
                OptionalLong.of(1_000L * (1 + number * number)),
                OptionalLong.of(1_250L * number + 50),
                Optional.of("38"),
                Optional.of("84"));
        var answers = new InventedAnswers(random, number / (double) LABELS).of(engine.index());
        for (var question : engine.index().questions()) {
            if (question.notApplicable() && random.nextInt(6) == 0) {
                answers = answers.declaring(question.id(), "parce que");
            }
        }
        return new AnswerSheet(facts, answers);
    }

    private static AnswerSheet read(String dossier, Scoring engine) {
        var intake = DossierJson.read(engine.index(), dossier.getBytes(StandardCharsets.UTF_8));
        assertThat(intake.problems()).isEmpty();
        return intake.value().orElseThrow();
    }

    private static byte[] json(Assessment assessment) throws IOException {
        var out = new ByteArrayOutputStream();
        AssessmentJson.write(assessment, out);
        return out.toByteArray();
    }
}
