/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier.export;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.stream.Collectors;
import org.etalon.assessment.Scored;
import org.etalon.assessment.report.Report;
import org.etalon.core.answer.Answer;
import org.etalon.core.answer.AnswerSheet;
import org.etalon.core.answer.Answers;
import org.etalon.core.answer.Facts;
import org.etalon.core.questionnaire.Question;
import org.etalon.core.scoring.Scoring;
import org.etalon.dossier.AnswerState;
import org.etalon.dossier.AnswerText;
import org.etalon.dossier.Given;
import org.etalon.dossier.submission.SignOff;
import org.etalon.dossier.submission.Submission;
import org.etalon.dossier.submission.filed.Content;
import org.etalon.dossier.submission.filed.Piece;
import org.etalon.generated.Chance;
import org.etalon.generated.GeneratedAnswers;
import org.etalon.platform.document.Document;
import org.etalon.platform.storage.Digest;

/** A town's dossier with everything in it, the same each time. */
public final class SampleDossier {
    static final Instant NOW = Instant.parse("2026-05-12T09:41:00Z");
    static final UUID ID = UUID.fromString("5d9c9a52-3a42-4b44-9a3e-0a5f5f6d2f11");

    private static final UUID REFERENT = new UUID(0, 1);
    private static final UUID MAYOR = new UUID(0, 2);
    private static final String DIGEST = "0123456789abcdef".repeat(4);

    private final Scoring scoring;
    private final int pieces;
    private final Map<String, String> justifications = new HashMap<>();

    private SampleDossier(Scoring scoring, int pieces) {
        this.scoring = scoring;
        this.pieces = pieces;
    }

    /** Answers all questions of this engine's questionnaire. @param pieces how many, files and links in turn */
    public static SampleDossier of(Scoring scoring, int pieces) {
        return new SampleDossier(scoring, pieces);
    }

    /** The same with this justification at a question. */
    SampleDossier with(String question, String justification) {
        justifications.put(question, justification);
        return this;
    }

    /** As a draft of which nothing was handed in. */
    public Document draft(Locale locale) {
        return document(new Filing(Filing.Kind.DRAFT, Optional.empty(), List.of(), Optional.empty()), locale);
    }

    /** As it was handed in, the second time. */
    public Document submitted(Locale locale) {
        List<Submission> all = submissions();
        return document(Filing.of(all.get(0), all), locale);
    }

    /** The last first. */
    List<Submission> submissions() {
        return List.of(
                submission(31, "2026-05-11T16:02:03Z", Optional.empty()),
                submission(
                        7,
                        "2026-04-02T10:00:00Z",
                        Optional.of(new Submission.Withdrawal(REFERENT, Instant.parse("2026-04-03T10:00:00Z")))));
    }

    private static Submission submission(int ordinal, String at, Optional<Submission.Withdrawal> withdrawal) {
        return new Submission(
                new UUID(1, ordinal),
                ID,
                "territoire-numerique-libre/2026",
                ordinal,
                new Digest(DIGEST),
                new Submission.Figures(6412, 5000, 3),
                new SignOff(MAYOR, Instant.parse("2026-05-11T15:00:00Z"), new Digest("f".repeat(64))),
                REFERENT,
                Instant.parse(at),
                withdrawal);
    }

    Document document(Filing filing, Locale locale) {
        Content content = content();
        var scored = new Scored(scoring, content.sheet(), scoring.assess(content.sheet()));
        var zone = ZoneId.of("Europe/Paris");
        Report report = Report.of(scored, Optional.of("Exempleville-sur-Isère"), NOW, zone, locale);
        var chronicle = new Chronicle(
                "Territoire Numérique Libre 2026",
                Map.of(REFERENT, "Solène Abadie", MAYOR, "Rémi Vasseur"),
                at -> at.atZone(zone).toLocalDateTime() + " (heure de Paris)",
                path -> "https://label.exemple.fr" + path);
        return new DossierPaper(ID, report, content, filing, chronicle).document();
    }

    private Content content() {
        var chance = new Chance(20260512);
        Map<String, Given> given = new HashMap<>();
        List<Question> proven = new ArrayList<>();
        for (Question question : scoring.questionnaire().questions()) {
            given.put(question.id(), given(question, chance));
            question.evidence().ifPresent(expected -> proven.add(question));
        }
        List<Piece> all = new ArrayList<>();
        for (int at = 0; at < pieces; at++) {
            Question question = proven.get(at % proven.size());
            all.add(piece(
                    at, question.id(), proven.get((at + 1) % proven.size()).id()));
        }
        return new Content(sheet(given, all), given, all);
    }

    private Given given(Question question, Chance chance) {
        String justification = justifications.getOrDefault(
                question.id(),
                "Inventaire du 3 mars, tenu par la direction des systèmes d’information et revu chaque trimestre.");
        if (question.notApplicable() && chance.in100(10)) {
            return new Given(AnswerState.NOT_APPLICABLE, null, "La commune n’a pas ce service.");
        }
        AnswerState state = chance.in100(85) ? AnswerState.ANSWERED : chance.one(List.of(AnswerState.values()));
        String answer = AnswerText.of(GeneratedAnswers.answer(question.type(), chance));
        return state == AnswerState.NOT_APPLICABLE
                ? Given.NOTHING
                : new Given(state, answer, chance.in100(70) ? justification : justifications.get(question.id()));
    }

    private AnswerSheet sheet(Map<String, Given> given, List<Piece> all) {
        Map<String, Answer> answers = new HashMap<>();
        Map<String, String> declared = new HashMap<>();
        given.forEach((id, each) -> {
            AnswerText.counted(scoring.index(), id, each).ifPresent(answer -> answers.put(id, answer));
            AnswerText.declared(each).ifPresent(reason -> declared.put(id, reason));
        });
        var proven = all.stream().flatMap(piece -> piece.questions().stream()).collect(Collectors.toSet());
        var facts = new Facts(
                "commune", OptionalLong.of(8_400), OptionalLong.of(120_50), Optional.of("38"), Optional.of("84"));
        return new AnswerSheet(facts, Answers.of(scoring.index(), answers, declared, proven));
    }

    private static Piece piece(int at, String... questions) {
        boolean file = at % 4 != 3;
        return new Piece(
                new UUID(2, at).toString(),
                1,
                "Délibération n° " + (12 + at) + " sur la politique du logiciel libre",
                at % 3 == 0 ? null : "2026-03-" + (10 + at % 20),
                at % 5 == 0 ? "2028-12-31" : null,
                at % 2 == 0,
                at % 6 == 0 ? "Voir l’article 3 et l’annexe." : null,
                List.of(questions),
                file ? new Piece.File("délibération-" + at + ".pdf", 1_234_567L * (at + 1), DIGEST) : null,
                file ? null : "https://exempleville.fr/deliberations/2026/" + at + "?page=1&annexe=\"2\"");
    }
}
