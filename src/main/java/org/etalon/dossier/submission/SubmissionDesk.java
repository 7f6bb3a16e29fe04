/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier.submission;

import static org.etalon.core.problem.RefusedException.refuseIfAny;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.etalon.core.problem.Problem;
import org.etalon.core.scoring.Scoring;
import org.etalon.dossier.DossierDoor;
import org.etalon.dossier.DossierHead;
import org.etalon.dossier.DossierProblem;
import org.etalon.dossier.DossierRepository;
import org.etalon.dossier.DossierStatus;
import org.etalon.dossier.OpenDossier;
import org.etalon.dossier.correction.Correction;
import org.etalon.dossier.correction.CorrectionQuery;
import org.etalon.dossier.correction.CorrectionRepository;
import org.etalon.dossier.evidence.EvidenceItem;
import org.etalon.dossier.evidence.EvidenceQuery;
import org.etalon.membership.MemberAction;

/**
 * A dossier's way to the jury, each step in one transaction behind the lock on the collectivité's dossiers. All throw
 * {@link org.etalon.core.problem.RefusedException} where the dossier is unknown to the person, or where the step isn't theirs.
 *
 * @param engines the engine of a questionnaire by its key
 */
public record SubmissionDesk(Connection connection, Function<String, Scoring> engines, UUID person, Instant instant) {
    public SubmissionDesk {
        instant = instant.truncatedTo(ChronoUnit.MICROS);
    }

    /** How far it is; nothing is changed or held. */
    public Readiness review(UUID id) throws SQLException {
        return readiness(DossierDoor.open(connection, id, person, instant));
    }

    /**
     * Approves exactly this state; once more changes nothing.
     *
     * @param state as {@link DossierState#digest} told it, in hexadecimal
     * @throws org.etalon.core.problem.RefusedException also where another state stands there now, or where nothing is taken in
     */
    public SignOff signOff(UUID id, String state) throws SQLException {
        OpenDossier dossier = lock(id, MemberAction.SIGN_OFF);
        DossierDoor.refuseUnlessTakingIn(dossier.head(), instant);
        var readiness = readiness(dossier);
        refuseUnless(readiness.state().digest().hex().equals(state), SubmissionProblem.STATE_STALE);
        var signOff = new SignOff(person, instant, readiness.state().digest());
        if (readiness.isSigned()) {
            return readiness.signed().get();
        }
        SubmissionRepository.add(connection, id, signOff);
        return signOff;
    }

    /**
     * @param isNew false where it had been handed in before, as by a first press of the same button
     * @param isCorrection whether it ends what was asked of the candidate once the edition had closed
     */
    public record Handed(Submission submission, boolean isNew, boolean isCorrection) {}

    /**
     * Hands in what stands there now; what has been handed in already stays as it is.
     *
     * @param name what the collectivité is called
     * @throws org.etalon.core.problem.RefusedException also with all that is missing, or where nothing is taken in
     */
    public Handed submit(UUID id, String name) throws SQLException {
        OpenDossier before = lock(id, MemberAction.SUBMIT);
        if (before.head().status() == DossierStatus.SUBMITTED
                && correction(before.head()).isEmpty()) {
            return new Handed(SubmissionQuery.findCounting(connection, id).orElseThrow(), false, false);
        }
        DossierDoor.refuseUnlessTakingIn(before.head(), instant);
        // waits for the saves that are on their way, and lets no other in
        DossierRepository.freeze(connection, id, true);
        var readiness = readiness(DossierDoor.open(connection, id, person, instant));
        refuseIfAny(readiness.problems());
        var unsealed = new Unsealed(
                id,
                before.head().edition(),
                SubmissionRepository.nextOrdinal(connection, before.head().edition()),
                readiness.signed().orElseThrow(),
                person,
                instant);
        var snapshot = Snapshot.of(unsealed, name, readiness.state(), readiness.assessment());
        var submission = unsealed.sealed(snapshot, readiness.assessment().score());
        SubmissionRepository.add(connection, submission, snapshot, (List<?>)
                readiness.state().tree().get("evidence"));
        DossierRepository.become(connection, id, DossierStatus.SUBMITTED);
        boolean corrected = CorrectionRepository.close(connection, id, Optional.of(submission.id()), instant);
        return new Handed(submission, true, corrected);
    }

    /**
     * Opens a dossier that was handed in to changes; what was handed in counts until it is sent again.
     *
     * @return what counts; empty where nothing was handed in, and nothing changed
     */
    public Optional<Submission> amend(UUID id) throws SQLException {
        OpenDossier dossier = lock(id, MemberAction.SUBMIT);
        refuseAfterClosing(dossier);
        Optional<Submission> counting = SubmissionQuery.findCounting(connection, id);
        reopen(dossier);
        return counting;
    }

    /**
     * Takes back what was handed in: nothing counts until it is sent again.
     *
     * @return what counts no longer; empty where nothing was handed in, and nothing changed
     */
    public Optional<Submission> takeBack(UUID id) throws SQLException {
        OpenDossier dossier = lock(id, MemberAction.SUBMIT);
        refuseAfterClosing(dossier);
        Optional<Submission> counting = SubmissionQuery.findCounting(connection, id);
        if (counting.isPresent()) {
            SubmissionRepository.withdraw(connection, counting.get().id(), person, instant);
        }
        reopen(dossier);
        return counting;
    }

    private void reopen(OpenDossier dossier) throws SQLException {
        if (dossier.head().status() == DossierStatus.SUBMITTED) {
            DossierRepository.become(connection, dossier.head().id(), DossierStatus.DRAFT);
            DossierRepository.freeze(connection, dossier.head().id(), false);
        }
    }

    private void refuseAfterClosing(OpenDossier dossier) {
        refuseIfAny(
                dossier.head().phase(instant).isTakingIn()
                        ? List.of()
                        : List.of(Problem.of(DossierProblem.EDITION_NOT_OPEN, "")));
    }

    private OpenDossier lock(UUID id, MemberAction action) throws SQLException {
        OpenDossier dossier = DossierDoor.open(connection, id, person, instant);
        refuseIfAny(
                dossier.head().powers().may(action)
                        ? List.of()
                        : List.of(Problem.of(DossierProblem.NOT_YOURS_TO_DO, "")));
        DossierRepository.lock(connection, dossier.head().collectivity());
        // read again, since whoever held the lock may have changed it
        return DossierDoor.open(connection, id, person, instant);
    }

    private Readiness readiness(OpenDossier dossier) throws SQLException {
        UUID id = dossier.head().id();
        Scoring scoring = engines.apply(dossier.head().questionnaire());
        var assessment = scoring.assess(dossier.sheet(scoring.index()));
        var now = DossierState.of(dossier, evidence(dossier), scoring.questionnaire());
        Optional<Submission> counting = SubmissionQuery.findCounting(connection, id);
        Optional<Set<String>> asked = correction(dossier.head()).map(Correction::ids);
        DossierState state =
                asked.isPresent() && counting.isPresent() ? corrected(now, counting.get(), asked.get()) : now;
        // what follows from a correction elsewhere can't be answered, and is not to hinder it
        List<Gap> gaps = Gap.list(dossier, assessment).stream()
                .filter(gap -> !gap.kind().isHindering()
                        || asked.filter(questions -> !questions.contains(gap.id()))
                                .isEmpty())
                .toList();
        return new Readiness(
                dossier,
                assessment,
                state,
                gaps,
                SubmissionQuery.findSignOff(connection, id, state.digest()),
                counting,
                dossier.head().isCorrecting(instant));
    }

    private DossierState corrected(DossierState now, Submission counting, Set<String> asked) throws SQLException {
        return now.corrected(SubmissionQuery.snapshot(connection, counting).state(), asked);
    }

    /** What is asked of the candidate, also where it is too late; nothing while the edition takes dossiers in. */
    private Optional<Correction> correction(DossierHead head) throws SQLException {
        return head.phase(instant).isTakingIn() ? Optional.empty() : CorrectionQuery.findOpen(connection, head.id());
    }

    private List<EvidenceItem> evidence(OpenDossier dossier) throws SQLException {
        return EvidenceQuery.list(
                connection, dossier.head().collectivity(), dossier.head().id());
    }

    private static void refuseUnless(boolean right, SubmissionProblem problem) {
        refuseIfAny(right ? List.of() : List.of(Problem.of(problem, "")));
    }
}
