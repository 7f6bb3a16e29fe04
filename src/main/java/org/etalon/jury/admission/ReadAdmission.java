/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.admission;

import static org.etalon.core.problem.RefusedException.refuseIfAny;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.etalon.core.problem.Problem;
import org.etalon.core.scoring.Scoring;
import org.etalon.dossier.DossierEngines;
import org.etalon.dossier.correction.Correction;
import org.etalon.dossier.correction.CorrectionQuery;
import org.etalon.dossier.submission.Submission;
import org.etalon.dossier.submission.SubmissionQuery;
import org.etalon.dossier.submission.filed.Content;
import org.etalon.dossier.submission.filed.Differing;
import org.etalon.jury.JuryDesk;
import org.etalon.jury.JuryDesks;
import org.etalon.jury.admission.Examined.Compared;
import org.etalon.platform.security.AllowedTo;
import org.etalon.platform.security.Role;
import org.etalon.platform.security.SecurityProblem;

/** Organisers read a dossier as it was handed in, what lacks in it, what was asked for, and what a correction changed. */
@ApplicationScoped
@Transactional
@AllowedTo(Role.ORGANISER)
public class ReadAdmission {
    @Inject
    JuryDesks desks;

    @Inject
    DossierEngines engines;

    @Inject
    Checks checks;

    /** @throws org.etalon.core.problem.RefusedException as unknown, where there is none for the caller to know of; before the edition has closed */
    public Examined read(String edition, UUID dossier) {
        return desks.at(edition, desk -> {
            Closing.refuseBefore(desk);
            AdmissionRow row = row(desk, dossier);
            return examined(desk, row, engines.get(desk.edition().questionnaire()));
        });
    }

    /** @throws org.etalon.core.problem.RefusedException as unknown, where there is none for the person at the desk to know of */
    public static AdmissionRow row(JuryDesk desk, UUID dossier) throws SQLException {
        Optional<AdmissionRow> row =
                AdmissionQuery.find(desk.connection(), desk.key(), desk.person(), desk.instant(), dossier);
        refuseIfAny(row.isPresent() ? List.of() : List.of(Problem.of(SecurityProblem.UNKNOWN, "")));
        return row.get();
    }

    private Examined examined(JuryDesk desk, AdmissionRow row, Scoring scoring) throws SQLException {
        List<Submission> all = SubmissionQuery.list(desk.connection(), row.dossier());
        List<Correction> corrections = CorrectionQuery.list(desk.connection(), row.dossier());
        Content content = content(desk, all.get(0), scoring);
        Optional<Correction> answered = corrections.stream()
                .filter(each -> each.handedIn().equals(Optional.of(all.get(0).id())))
                .findFirst();
        Optional<Compared> compared =
                answered.isPresent() ? compared(desk, answered.get(), all, content, scoring) : Optional.empty();
        var check = checks.list(desk.connection(), List.of(row), desk.edition().questionnaire());
        return new Examined(
                desk.edition(),
                row,
                check.get(row.filed().submission()),
                row.isLate(desk.instant()),
                scoring,
                content,
                scoring.assess(content.sheet()),
                corrections,
                compared);
    }

    private static Optional<Compared> compared(
            JuryDesk desk, Correction correction, List<Submission> all, Content after, Scoring scoring)
            throws SQLException {
        Submission before = all.stream()
                .filter(each -> each.id().equals(correction.submission()))
                .findFirst()
                .orElseThrow();
        List<Differing> differences = Differing.list(content(desk, before, scoring), after, scoring.index());
        return Optional.of(new Compared(correction, before.number(), differences));
    }

    private static Content content(JuryDesk desk, Submission submission, Scoring scoring) throws SQLException {
        return Content.of(
                SubmissionQuery.snapshot(desk.connection(), submission).state(), scoring.index());
    }
}
