/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.admission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.etalon.dossier.DossierDoor;
import org.etalon.dossier.consult.OwnDossiers;
import org.etalon.dossier.correction.Correction;
import org.etalon.dossier.correction.CorrectionQuery;
import org.etalon.dossier.submission.Submission;
import org.etalon.dossier.submission.SubmissionQuery;
import org.etalon.platform.security.AllowedTo;
import org.etalon.platform.security.Role;

/** A member of the candidate reads what the organisers decided on their dossier. */
@ApplicationScoped
@Transactional
@AllowedTo(Role.PERSON)
public class ReadCandidacy {
    @Inject
    OwnDossiers dossiers;

    /**
     * @param number of the submission that counts; empty where none does
     * @param admission empty while nobody has decided on what counts
     * @param corrections all that were asked for, the last first
     */
    public record OwnCandidacy(Optional<String> number, Optional<Admission> admission, List<Correction> corrections) {
        public OwnCandidacy {
            corrections = List.copyOf(corrections);
        }
    }

    /** @throws org.etalon.core.problem.RefusedException as unknown, where the dossier is not for the caller to read */
    public OwnCandidacy read(UUID dossier) {
        return dossiers.read((connection, person, now) -> {
            DossierDoor.head(connection, dossier, person, now);
            Optional<Submission> counting = SubmissionQuery.findCounting(connection, dossier);
            Optional<Admission> admission = AdmissionQuery.find(connection, dossier)
                    .filter(each -> counting.map(Submission::id).equals(Optional.of(each.submission())));
            return new OwnCandidacy(
                    counting.map(Submission::number), admission, CorrectionQuery.list(connection, dossier));
        });
    }
}
