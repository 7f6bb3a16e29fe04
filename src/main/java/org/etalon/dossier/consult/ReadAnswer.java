/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier.consult;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.etalon.dossier.DossierDoor;
import org.etalon.dossier.KeptAnswer;
import org.etalon.platform.security.AllowedTo;
import org.etalon.platform.security.Role;

/** A member reads what stands at a question. */
@ApplicationScoped
@Transactional
@AllowedTo(Role.PERSON)
public class ReadAnswer {
    @Inject
    OwnDossiers dossiers;

    /** @throws org.etalon.core.problem.RefusedException as unknown, where there is no such question or it is not for the caller to read */
    public KeptAnswer read(UUID id, String question) {
        return dossiers.read((connection, person, now) -> DossierDoor.open(connection, id, person, now, question))
                .find(question)
                .orElseThrow(DossierDoor::unknown);
    }
}
