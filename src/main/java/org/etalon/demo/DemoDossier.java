/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.etalon.core.answer.Intake;
import org.etalon.core.answer.QuestionIndex;
import org.etalon.core.scoring.Scoring;
import org.etalon.dossier.DossierEngines;
import org.etalon.dossier.fill.NewDossier;
import org.etalon.dossier.fill.SaveAnswer;
import org.etalon.dossier.fill.StartDossier;
import org.etalon.platform.security.Identity;

/** The town's dossiers: last year's, and this year's half-way. */
@ApplicationScoped
public class DemoDossier {
    private static final double YEAR = 400;

    @Inject
    StartDossier startDossier;

    @Inject
    SaveAnswer saveAnswer;

    @Inject
    DossierEngines engines;

    @Inject
    DemoEvidence evidence;

    @Inject
    Actors actors;

    void fill(Map<String, Identity> team) {
        String now = DemoEditions.LONG + "/2026";
        fill(team, DemoEditions.LONG + "/" + DemoEditions.PAST, engines.get(DemoEditions.LONG + "/2025"), YEAR);
        evidence.add(fill(team, now, engines.get(now), 0), team);
    }

    /** @param earlier how many days before those of the sheet */
    private UUID fill(Map<String, Identity> team, String edition, Scoring engine, double earlier) {
        QuestionIndex index = engine.index();
        var asked = new NewDossier(DemoCampaign.TOWN, edition, null);
        UUID dossier = actors.did(team.get("candidate"), actors.ago(earlier + 41), () -> startDossier.start(asked));
        DemoSheet.list().stream()
                .filter(line -> isAsked(index, line))
                .forEach(line -> actors.did(
                        team.get(line.who()),
                        actors.ago(earlier + line.days()),
                        () -> saveAnswer.save(dossier, line.question(), line.sent(), version -> true)));
        return dossier;
    }

    /** The year before asked some things otherwise. */
    private static boolean isAsked(QuestionIndex index, DemoSheet.Line line) {
        return index.questions().stream().anyMatch(question -> question.id().equals(line.question()))
                && (line.sent().get("answer") == null
                        || Intake.ofAnswer(index, line.question(), line.sent().get("answer"))
                                .problems()
                                .isEmpty());
    }
}
