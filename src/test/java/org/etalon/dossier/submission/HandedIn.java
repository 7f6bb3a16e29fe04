/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier.submission;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.etalon.core.answer.Facts;
import org.etalon.core.questionnaire.Question;
import org.etalon.core.scoring.Assessment;
import org.etalon.core.scoring.Scoring;
import org.etalon.dossier.AnswerState;
import org.etalon.dossier.AnswerText;
import org.etalon.dossier.DossierGround;
import org.etalon.dossier.DossierHead;
import org.etalon.dossier.DossierStatus;
import org.etalon.dossier.Given;
import org.etalon.dossier.KeptAnswer;
import org.etalon.dossier.OpenDossier;
import org.etalon.dossier.evidence.EvidenceItem;
import org.etalon.generated.Chance;
import org.etalon.generated.GeneratedAnswers;
import org.etalon.membership.Powers;

/** A dossier with an answer to every question, made by chance and handed in without a database. */
public record HandedIn(Submission submission, Snapshot snapshot, Draft draft) {
    public static final String NAME = "Exempleville";
    private static final UUID PERSON = UUID.fromString("5f0c2a34-8f55-4d5c-a1b9-0d7f3a2e9c11");

    /** Whose it is, and its number in the edition. */
    public record Whose(UUID dossier, String collectivity, String name, int ordinal) {}

    /** @param evidence with the questions that it serves */
    public static HandedIn of(List<EvidenceItem> evidence, long seed) {
        var whose = new Whose(UUID.fromString("0b0f7c1e-3a41-4f0b-9d1e-5a0c6e0f1a2b"), "38001", NAME, 31);
        return of(DossierGround.SCORING, whose, Facts.of("commune"), evidence, seed);
    }

    /** The same of another one, by another questionnaire. */
    public static HandedIn of(Scoring scoring, Whose whose, Facts facts, List<EvidenceItem> evidence, long seed) {
        var chance = new Chance(seed);
        List<KeptAnswer> answers = new ArrayList<>();
        for (Question question : scoring.index().questions()) {
            String answer = AnswerText.of(GeneratedAnswers.answer(question.type(), chance));
            int pieces = (int) evidence.stream()
                    .filter(item -> item.questions().contains(question.id()))
                    .count();
            Given given = question.notApplicable() && chance.in100(20)
                    ? new Given(AnswerState.NOT_APPLICABLE, null, "Sans objet : « néant »\n= 1 + 1")
                    : new Given(AnswerState.ANSWERED, answer, chance.in100(50) ? "Parce que l’été…" : null);
            answers.add(new KeptAnswer(question.id(), 1, given, pieces, PERSON, DossierGround.NOW));
        }
        var dossier = new OpenDossier(head(whose, facts), answers);
        Assessment assessment = scoring.assess(dossier.sheet(scoring.index()));
        var state = DossierState.of(dossier, evidence, scoring.questionnaire());
        Instant at = DossierGround.NOW;
        var unsealed = new Unsealed(
                whose.dossier(),
                DossierGround.EDITION,
                whose.ordinal(),
                new SignOff(PERSON, at, state.digest()),
                PERSON,
                at);
        var snapshot = Snapshot.of(unsealed, whose.name(), state, assessment);
        var readiness = new Readiness(dossier, assessment, state, List.of(), Optional.empty(), Optional.empty(), false);
        return new HandedIn(
                unsealed.sealed(snapshot, assessment.score()), snapshot, Draft.of(readiness, whose.name(), at));
    }

    private static DossierHead head(Whose whose, Facts facts) {
        return new DossierHead(
                whose.dossier(),
                whose.collectivity(),
                DossierGround.EDITION,
                DossierGround.EDITION,
                facts,
                DossierStatus.DRAFT,
                1,
                DossierGround.EDITION_ROW.plan().time(),
                Powers.NONE);
    }
}
