/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier.consult;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.etalon.core.scoring.Assessment;
import org.etalon.core.scoring.Scoring;
import org.etalon.dossier.DossierDoor;
import org.etalon.dossier.DossierEngines;
import org.etalon.dossier.OpenDossier;
import org.etalon.platform.security.AllowedTo;
import org.etalon.platform.security.Role;

/** The whole result of a dossier, as it stands. */
@ApplicationScoped
@Transactional
@AllowedTo(Role.PERSON)
public class AssessDossier {
    @Inject
    OwnDossiers dossiers;

    @Inject
    DossierEngines engines;

    /** @throws org.etalon.core.problem.RefusedException as unknown, where it is not for the caller to read */
    public Assessment assess(UUID id) {
        OpenDossier dossier = dossiers.read((connection, person, now) -> DossierDoor.open(connection, id, person, now));
        Scoring scoring = engines.get(dossier.head().questionnaire());
        return scoring.assess(dossier.sheet(scoring.index()));
    }
}
