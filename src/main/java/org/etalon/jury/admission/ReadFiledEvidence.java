/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.admission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.etalon.dossier.DossierDoor;
import org.etalon.dossier.evidence.EvidenceContent;
import org.etalon.dossier.submission.filed.FiledEvidenceQuery;
import org.etalon.jury.JuryDesks;
import org.etalon.platform.security.AllowedTo;
import org.etalon.platform.security.Role;

/** Organisers open a file that was handed in, in the version that was. */
@ApplicationScoped
@Transactional
@AllowedTo(Role.ORGANISER)
public class ReadFiledEvidence {
    @Inject
    JuryDesks desks;

    /** @throws org.etalon.core.problem.RefusedException as unknown, where there is none for the caller to open */
    public EvidenceContent read(String edition, UUID dossier, UUID evidence) {
        return desks.at(edition, desk -> {
            Closing.refuseBefore(desk);
            AdmissionRow row = ReadAdmission.row(desk, dossier);
            return FiledEvidenceQuery.find(desk.connection(), row.filed().submission(), evidence)
                    .filter(EvidenceContent::isFile)
                    .orElseThrow(DossierDoor::unknown);
        });
    }
}
