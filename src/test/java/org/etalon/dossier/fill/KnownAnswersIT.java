/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier.fill;

import static org.assertj.core.api.Assertions.assertThat;
import static org.etalon.dossier.DossierGround.SCORING;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.etalon.assessment.AssessmentJson;
import org.etalon.core.answer.Answer;
import org.etalon.core.answer.Answers;
import org.etalon.core.answer.Facts;
import org.etalon.core.scoring.Assessment;
import org.etalon.core.scoring.Scoring;
import org.etalon.dossier.DossierGround;
import org.etalon.dossier.KnownAnswers;
import org.etalon.dossier.fill.SaveOutcome.Saved;
import org.etalon.platform.persistence.Databases;
import org.etalon.questionnaire.QuestionnaireLoader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a node remembers of a dossier never stands in for what the database has. */
class KnownAnswersIT {
    private static final Map<String, Object> MEASURED = Map.of("answer", "measured");
    private static final Map<String, Object> MENTIONED = Map.of("answer", "mentioned");

    @ParameterizedTest
    @EnumSource
    void a_save_counts_what_came_from_another_node_since_the_last_one_here(Databases database) {
        var here = Desk.of(database);
        here.save("digital-strategy", 0, MEASURED);
        here.elsewhere().save("proudest-software", 0, Map.of("answer", "Nextcloud"));
        here.elsewhere().save("digital-strategy", 1, MENTIONED);

        var saved = (Saved) here.save("digital-strategy", 2, MEASURED);

        var both = Answers.none(SCORING.index())
                .with("digital-strategy", new Answer.One("measured"))
                .with("proudest-software", new Answer.Words("Nextcloud"));
        assertThat(told(saved.assessment())).isEqualTo(told(SCORING.assess(Facts.of("commune"), both)));
    }

    @ParameterizedTest
    @EnumSource
    void answers_understood_by_an_engine_that_is_gone_are_read_anew(Databases database) {
        var desk = Desk.of(database);
        desk.save("digital-strategy", 0, MEASURED);
        var others = Scoring.compile(QuestionnaireLoader.load(Path.of("questionnaires", DossierGround.EDITION))
                .questionnaire()
                .orElseThrow());

        var known = desk.shelf().find(desk.dossier()).orElseThrow();
        desk.shelf().keep(desk.dossier(), new KnownAnswers(known.stamp(), Answers.none(others.index())));

        var saved = (Saved) desk.save("proudest-software", 0, Map.of("answer", "Nextcloud"));
        assertThat(saved.assessment().progress().answered()).isEqualTo(2);
    }

    /** As others read it; figures have no equality of their own. */
    private static String told(Assessment assessment) {
        var json = new ByteArrayOutputStream();
        try {
            AssessmentJson.write(assessment, json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return json.toString(StandardCharsets.UTF_8);
    }
}
