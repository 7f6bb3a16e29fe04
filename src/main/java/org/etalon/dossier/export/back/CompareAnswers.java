/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier.export.back;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.etalon.dossier.DossierDoor;
import org.etalon.dossier.DossierEngines;
import org.etalon.dossier.OpenDossier;
import org.etalon.dossier.consult.OwnDossiers;
import org.etalon.platform.security.AllowedTo;
import org.etalon.platform.security.Role;

/** A member looks at what a file of answers would change; nothing is changed. */
@ApplicationScoped
@Transactional
@AllowedTo(Role.PERSON)
public class CompareAnswers {
    @Inject
    OwnDossiers dossiers;

    @Inject
    DossierEngines engines;

    /** @throws org.etalon.core.problem.RefusedException where the dossier is unknown to the caller or takes nothing in now, or the file is another's */
    public Findings compare(UUID dossier, SentAnswers sent) {
        return dossiers.read((connection, person, now) -> {
            OpenDossier open = DossierDoor.open(connection, dossier, person, now);
            DossierDoor.refuseUnlessTakingIn(open.head(), now);
            var scoring = engines.get(open.head().questionnaire());
            Findings findings = new Comparing(connection, open, scoring, sent).findings();
            findings.shut(question -> !open.head().isTakingIn(question, now));
            return findings;
        });
    }
}
