/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier.submission;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.etalon.core.answer.AnswerSheet;
import org.etalon.core.answer.Answers;
import org.etalon.core.answer.Facts;
import org.etalon.core.questionnaire.Question;
import org.etalon.dossier.DossierGround;
import org.etalon.dossier.evidence.EvidenceAbout;
import org.etalon.dossier.evidence.EvidenceContent;
import org.etalon.dossier.evidence.EvidenceDesk;
import org.etalon.dossier.fill.Desk;
import org.etalon.dossier.submission.SubmissionDesk.Handed;
import org.etalon.generated.Chance;
import org.etalon.generated.GeneratedAnswers;
import org.etalon.platform.persistence.Databases;
import org.etalon.platform.persistence.Sql;

/** A member who takes a dossier to the jury at one instant, each step in a transaction that is undone where it is refused. */
record Handing(Desk at, Instant now) {
    static final String NAME = "Exempleville";
    private static final long SEED = 20260612;

    interface Work<T> {
        T at(SubmissionDesk desk) throws SQLException;
    }

    /** A technical referent at a dossier in which all that is required is answered. */
    static Handing of(Databases database) {
        var chance = new Chance(SEED);
        Answers answers = Answers.none(DossierGround.SCORING.index());
        for (Question question : DossierGround.SCORING.index().questions()) {
            if (question.required()) {
                answers = answers.with(question.id(), GeneratedAnswers.answer(question.type(), chance));
            }
        }
        return new Handing(Desk.of(database, new AnswerSheet(Facts.of("commune"), answers)), DossierGround.NOW);
    }

    Handing joined(String role) {
        return new Handing(at.joined(role, ""), now);
    }

    Handing when(Instant other) {
        return new Handing(at, other);
    }

    Readiness review() {
        return with(desk -> desk.review(at.dossier()));
    }

    /** An elected member approves what stands there. */
    SignOff signed() {
        String state = review().state().digest().hex();
        return joined("ELECTED_REFERENT").with(desk -> desk.signOff(at.dossier(), state));
    }

    /** A link, for these questions. */
    UUID attached(String address, String... questions) {
        var about = new EvidenceAbout("Preuve", null, null, true, null);
        return with(desk -> new EvidenceDesk(desk.connection(), desk.engines(), at.person(), now)
                        .add(at.dossier(), EvidenceContent.link(address), about, List.of(questions)))
                .item()
                .id();
    }

    Handed submit() {
        return with(desk -> desk.submit(at.dossier(), NAME));
    }

    Optional<Submission> amend() {
        return with(desk -> desk.amend(at.dossier()));
    }

    Optional<Submission> takeBack() {
        return with(desk -> desk.takeBack(at.dossier()));
    }

    List<Submission> list() {
        return with(desk -> SubmissionQuery.list(desk.connection(), at.dossier()));
    }

    Snapshot snapshot(Submission submission) {
        return with(desk -> SubmissionQuery.snapshot(desk.connection(), submission));
    }

    <T> T with(Work<T> work) {
        var result = new AtomicReference<T>();
        Sql.inTransaction(at.database().source(), connection -> {
            result.set(work.at(new SubmissionDesk(connection, key -> DossierGround.SCORING, at.person(), now)));
            return null;
        });
        return result.get();
    }
}
