/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.review.manage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.etalon.dossier.DossierDoor;
import org.etalon.dossier.evidence.EvidenceContent;
import org.etalon.dossier.submission.SubmissionQuery;
import org.etalon.dossier.submission.filed.FiledEvidenceQuery;
import org.etalon.jury.review.ReaderDoor;
import org.etalon.platform.security.AllowedTo;
import org.etalon.platform.security.Role;

/** A juror opens a file that was handed in, in the version that was. */
@ApplicationScoped
@Transactional
@AllowedTo(Role.JUROR)
public class ReadProof {
    @Inject
    ReaderDoor door;

    /** @throws org.etalon.core.problem.RefusedException as unknown, where nothing such was handed in, or not for the caller to read */
    public EvidenceContent read(UUID dossier, UUID evidence) {
        return door.with(dossier, reader -> {
            var connection = reader.desk().connection();
            UUID submission = SubmissionQuery.findCounting(connection, dossier)
                    .orElseThrow()
                    .id();
            return FiledEvidenceQuery.find(connection, submission, evidence)
                    .filter(EvidenceContent::isFile)
                    .orElseThrow(DossierDoor::unknown);
        });
    }
}
