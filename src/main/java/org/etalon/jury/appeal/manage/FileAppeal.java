/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.appeal.manage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.etalon.dossier.DossierDoor;
import org.etalon.dossier.DossierEngines;
import org.etalon.dossier.DossierHead;
import org.etalon.dossier.consult.OwnDossiers;
import org.etalon.jury.JuryDesks;
import org.etalon.jury.appeal.Appeal;
import org.etalon.jury.appeal.AppealWish;
import org.etalon.jury.appeal.FilingDesk;
import org.etalon.jury.appeal.letter.AppealLetters;
import org.etalon.platform.security.AllowedTo;
import org.etalon.platform.security.Role;

/** A candidate appeals against what the jury decided, once that is public. */
@ApplicationScoped
@Transactional
@AllowedTo(Role.PERSON)
public class FileAppeal {
    @Inject
    OwnDossiers dossiers;

    @Inject
    JuryDesks desks;

    @Inject
    DossierEngines engines;

    @Inject
    AppealLetters letters;

    /** @throws org.etalon.core.problem.RefusedException as {@link FilingDesk#file}; as unknown, where the dossier is not for the caller to read */
    public void file(UUID dossier, AppealWish wish) {
        DossierHead head =
                dossiers.read((connection, person, now) -> DossierDoor.head(connection, dossier, person, now));
        desks.with(head.edition(), desk -> {
            var index = engines.get(head.questionnaire()).index();
            Appeal filed = FilingDesk.at(desk, head, index).file(wish);
            letters.filed(desk, filed, head.collectivity());
            return null;
        });
    }
}
