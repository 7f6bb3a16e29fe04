/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.appeal.manage;

import static org.etalon.core.problem.RefusedException.refuseIfAny;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.etalon.core.problem.Problem;
import org.etalon.dossier.DossierDoor;
import org.etalon.dossier.DossierEngines;
import org.etalon.dossier.DossierHead;
import org.etalon.dossier.consult.OwnDossiers;
import org.etalon.jury.JuryDesks;
import org.etalon.jury.appeal.FilingDesk;
import org.etalon.platform.security.AllowedTo;
import org.etalon.platform.security.Role;
import org.etalon.platform.security.SecurityProblem;

/** A member of the candidate reads whether they can appeal, and what became of it. */
@ApplicationScoped
@Transactional
@AllowedTo(Role.PERSON)
public class ReadOwnAppeal {
    @Inject
    OwnDossiers dossiers;

    @Inject
    JuryDesks desks;

    @Inject
    DossierEngines engines;

    /** @throws org.etalon.core.problem.RefusedException as unknown, where the dossier is not for the caller to read, or nothing is public */
    public FilingDesk read(UUID dossier) {
        FilingDesk filing = look(dossier);
        refuseIfAny(filing.isPublic() ? List.of() : List.of(Problem.of(SecurityProblem.UNKNOWN, "")));
        return filing;
    }

    /** The same before anything is public, too: nothing of it may be told then. */
    public FilingDesk look(UUID dossier) {
        DossierHead head =
                dossiers.read((connection, person, now) -> DossierDoor.head(connection, dossier, person, now));
        return desks.at(
                head.edition(),
                desk -> FilingDesk.at(
                        desk, head, engines.get(head.questionnaire()).index()));
    }
}
