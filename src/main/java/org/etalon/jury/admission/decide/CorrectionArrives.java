/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.admission.decide;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import org.etalon.dossier.submission.Submission;
import org.etalon.dossier.submission.manage.SubmissionArrived;
import org.etalon.jury.JuryDesk;
import org.etalon.jury.JuryDesks;
import org.etalon.jury.admission.Admission;
import org.etalon.jury.admission.AdmissionQuery;
import org.etalon.jury.admission.AdmissionRepository;
import org.etalon.jury.admission.AdmissionState;
import org.etalon.jury.log.JuryStepKind;

/** Notes, in the candidate's transaction, that a correction was handed in, and tells the organiser who asked for it. */
@ApplicationScoped
public class CorrectionArrives {
    @Inject
    JuryDesks desks;

    @Inject
    AdmissionLetters letters;

    void arrived(@Observes SubmissionArrived event) {
        Submission submission = event.submission();
        if (event.isCorrection()) {
            desks.with(submission.edition(), desk -> {
                Optional<Admission> before = AdmissionQuery.find(desk.connection(), submission.dossier())
                        .filter(each -> each.state() == AdmissionState.ASKED);
                if (before.isPresent()) {
                    keep(desk, submission, before.get());
                    letters.arrived(desk, event, before.get().decidedBy());
                }
                return null;
            });
        }
    }

    /** @param before what was asked for */
    static void keep(JuryDesk desk, Submission submission, Admission before) throws SQLException {
        AdmissionRepository.put(
                desk.connection(),
                new Admission(
                        submission.dossier(),
                        AdmissionState.CORRECTED,
                        submission.id(),
                        Optional.empty(),
                        before.decidedBy(),
                        desk.instant(),
                        before.version() + 1));
        desk.log(
                JuryStepKind.CORRECTION_HANDED_IN,
                Optional.of(desk.person()),
                submission.dossier(),
                Map.of(
                        "submission",
                        submission.number(),
                        "sha256",
                        submission.digest().hex()));
    }
}
