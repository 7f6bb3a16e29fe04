/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.review.manage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.UUID;
import org.etalon.dossier.submission.SubmissionQuery;
import org.etalon.dossier.submission.filed.FiledEvidenceQuery;
import org.etalon.jury.review.ReaderDoor;
import org.etalon.platform.security.AllowedTo;
import org.etalon.platform.security.Role;

/** A juror's page asks which files may be shown beside an answer. */
@ApplicationScoped
@Transactional
@AllowedTo(Role.JUROR)
public class ListViewable {
    @Inject
    ReaderDoor door;

    /** Media types by the evidence's id. @throws org.etalon.core.problem.RefusedException as unknown, where it is not for the caller to read */
    public Map<UUID, String> list(UUID dossier) {
        return door.with(dossier, reader -> {
            var connection = reader.desk().connection();
            UUID submission = SubmissionQuery.findCounting(connection, dossier)
                    .orElseThrow()
                    .id();
            return FiledEvidenceQuery.listViewable(connection, submission);
        });
    }
}
