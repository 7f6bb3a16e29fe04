/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier.consult;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.etalon.dossier.DossierDoor;
import org.etalon.dossier.OpenDossier;
import org.etalon.platform.security.AllowedTo;
import org.etalon.platform.security.Role;

/** A member reads a dossier. */
@ApplicationScoped
@Transactional
@AllowedTo(Role.PERSON)
public class ReadDossier {
    @Inject
    OwnDossiers dossiers;

    /** @throws org.etalon.core.problem.RefusedException as unknown, where it is not for the caller to read */
    public OpenDossier read(UUID id) {
        return dossiers.read((connection, person, now) -> DossierDoor.open(connection, id, person, now));
    }
}
