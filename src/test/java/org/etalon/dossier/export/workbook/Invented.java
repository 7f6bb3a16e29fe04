/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier.export.workbook;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.etalon.core.questionnaire.Question;
import org.etalon.core.questionnaire.Questionnaire;
import org.etalon.core.scoring.Scoring;
import org.etalon.dossier.AnswerState;
import org.etalon.dossier.AnswerText;
import org.etalon.dossier.DossierHead;
import org.etalon.dossier.DossierStatus;
import org.etalon.dossier.Given;
import org.etalon.dossier.KeptAnswer;
import org.etalon.dossier.OpenDossier;
import org.etalon.dossier.evidence.EvidenceItem;
import org.etalon.dossier.export.WriteDossier.Stand;
import org.etalon.dossier.export.workbook.plan.Subject;
import org.etalon.generated.Chance;
import org.etalon.generated.GeneratedAnswers;
import org.etalon.membership.Powers;

/** Dossiers made by chance, with all that may stand at a question. */
public final class Invented {
    public static final UUID ID = UUID.fromString("00000000-0000-4000-8000-000000000001");

    /** All that files and programs like to change. */
    private static final String TEXT =
            "=1+1\r\n  Selon l’inventaire  du 3 mars\t_x000D_ \"<b>\" & 'c' \u0001 \uD83D\uDE00 ";

    private static final Powers ALL = new Powers(List.of(Powers.Part.of("TECHNICAL_REFERENT", "")));

    private Invented() {}

    /** The same dossier, as it stands on the server. */
    public static OpenDossier dossier(Subject subject) {
        var head = new DossierHead(
                ID,
                "38001",
                "essai/1",
                subject.questionnaire().key(),
                subject.sheet().facts(),
                DossierStatus.DRAFT,
                1,
                null,
                ALL);
        return new OpenDossier(head, List.copyOf(subject.kept().values()));
    }

    public static Subject subject(Questionnaire questionnaire, Chance chance, List<EvidenceItem> evidence) {
        Scoring scoring = Scoring.compile(questionnaire);
        GeneratedAnswers said = GeneratedAnswers.to(questionnaire, chance);
        List<KeptAnswer> kept = new ArrayList<>();
        for (Question question : questionnaire.questions()) {
            int proofs = said.evidence().contains(question.id()) ? 1 : 0;
            kept.add(new KeptAnswer(question.id(), 3, given(question, said, chance), proofs, null, null));
        }
        var head = new DossierHead(
                ID, "38001", "essai/1", questionnaire.key(), said.facts(), DossierStatus.DRAFT, 1, null, null);
        return subject(scoring, new OpenDossier(head, kept), evidence);
    }

    public static Subject subject(Scoring scoring, OpenDossier dossier, List<EvidenceItem> evidence) {
        var sheet = dossier.sheet(scoring.index());
        Map<String, KeptAnswer> kept = new HashMap<>();
        dossier.answers().forEach(answer -> kept.put(answer.question(), answer));
        return new Subject(
                scoring,
                sheet,
                scoring.assess(sheet),
                kept,
                evidence,
                Optional.of(new Subject.Origin(
                        ID, "Saint-Étienne-d’Essai", "essai/1", new Stand("Brouillon, non déposé", ""))),
                "Édition d’essai",
                Instant.parse("2026-03-01T10:00:00Z"),
                ZoneId.of("Europe/Paris"),
                Locale.FRENCH);
    }

    private static Given given(Question question, GeneratedAnswers said, Chance chance) {
        String answer = Optional.ofNullable(said.given().get(question.id()))
                .map(AnswerText::of)
                .orElse(null);
        String reason = said.notApplicable().get(question.id());
        if (reason != null) {
            return new Given(AnswerState.NOT_APPLICABLE, answer, reason);
        }
        String text = chance.in100(20) ? TEXT : null;
        if (answer == null) {
            return new Given(chance.in100(10) ? AnswerState.UNKNOWN : AnswerState.UNANSWERED, null, text);
        }
        return new Given(
                chance.in100(10)
                        ? AnswerState.UNKNOWN
                        : chance.in100(15) ? AnswerState.TO_CONFIRM : AnswerState.ANSWERED,
                answer,
                text);
    }
}
