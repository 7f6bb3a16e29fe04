/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier.correction.consult;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.etalon.dossier.DossierDoor;
import org.etalon.dossier.consult.OwnDossiers;
import org.etalon.dossier.correction.Correction;
import org.etalon.dossier.correction.CorrectionQuery;
import org.etalon.platform.security.AllowedTo;
import org.etalon.platform.security.Role;

/** A member reads what the organisers ask to correct, and asked before. */
@ApplicationScoped
@Transactional
@AllowedTo(Role.PERSON)
public class ReadCorrections {
    @Inject
    OwnDossiers dossiers;

    /** The last first. @throws org.etalon.core.problem.RefusedException as unknown, where the dossier is not for the caller to read */
    public List<Correction> list(UUID dossier) {
        return dossiers.read((connection, person, now) -> {
            DossierDoor.head(connection, dossier, person, now);
            return CorrectionQuery.list(connection, dossier);
        });
    }
}
