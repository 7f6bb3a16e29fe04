/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier.submission.reopen;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.etalon.core.scoring.Scoring;
import org.etalon.dossier.AnswerRepository;
import org.etalon.dossier.DossierDoor;
import org.etalon.dossier.DossierQuery;
import org.etalon.dossier.DossierRepository;
import org.etalon.dossier.DossierStatus;
import org.etalon.dossier.Given;
import org.etalon.dossier.KeptAnswer;
import org.etalon.dossier.OpenDossier;
import org.etalon.dossier.correction.Correction;
import org.etalon.dossier.correction.CorrectionRepository;
import org.etalon.dossier.evidence.UseRepository;
import org.etalon.dossier.submission.Snapshot;
import org.etalon.dossier.submission.filed.Content;
import org.etalon.platform.text.CanonicalText;
import org.etalon.platform.text.JsonTree;

/**
 * Opens a dossier at the questions of a correction, and shuts it, behind the lock on the collectivité's dossiers. What was changed after the
 * handing in and never handed in again goes back to what counts, as a change like any other: a correction starts from what it corrects.
 *
 * @param scoring of the dossier's questionnaire
 * @param person in whose name it is done
 */
public record Reopening(Connection connection, Scoring scoring, UUID person, Instant now) {
    /** @param snapshot of what is to be corrected */
    public void open(Correction correction, Snapshot snapshot) throws SQLException {
        UUID dossier = correction.dossier();
        OpenDossier standing =
                DossierQuery.find(connection, dossier, person, now).orElseThrow(DossierDoor::unknown);
        if (standing.head().status() != DossierStatus.SUBMITTED) {
            restore(standing, Content.of(snapshot.state(), scoring.index()));
            DossierRepository.become(connection, dossier, DossierStatus.SUBMITTED);
        }
        DossierRepository.freeze(connection, dossier, true);
        CorrectionRepository.add(connection, correction);
        CorrectionRepository.thaw(connection, correction);
    }

    /** Ends what is asked without a correction, if anything is: nothing can be changed from now on. */
    public void shut(UUID dossier) throws SQLException {
        if (CorrectionRepository.close(connection, dossier, Optional.empty(), now)) {
            DossierRepository.freeze(connection, dossier, true);
        }
    }

    private void restore(OpenDossier standing, Content handedIn) throws SQLException {
        UUID dossier = standing.head().id();
        long key = AnswerRepository.last(connection, dossier);
        for (KeptAnswer answer : standing.answers()) {
            Given before = handedIn.at(answer.question());
            if (!isSame(answer.given(), before)) {
                KeptAnswer back = answer.changed(before, person, now);
                if (!AnswerRepository.change(connection, dossier, back, --key)) {
                    throw new IllegalStateException("changed in the midst of being opened again: " + dossier);
                }
            }
        }
        restoreUses(dossier, handedIn);
    }

    /** However an answer is written. */
    private static boolean isSame(Given one, Given other) {
        return one.state() == other.state()
                && Objects.equals(one.justification(), other.justification())
                && Objects.equals(canonical(one.answer()), canonical(other.answer()));
    }

    private static String canonical(String answer) {
        return answer == null ? null : CanonicalText.of(JsonTree.read(answer));
    }

    private void restoreUses(UUID dossier, Content handedIn) throws SQLException {
        Map<String, Set<UUID>> uses = new HashMap<>();
        handedIn.pieces().forEach(piece -> piece.questions()
                .forEach(question ->
                        uses.computeIfAbsent(question, none -> new HashSet<>()).add(UUID.fromString(piece.id()))));
        UseRepository.restore(connection, dossier, uses, person, now);
    }
}
