/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.sitting.manage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.OptionalInt;
import org.etalon.dossier.DossierEngines;
import org.etalon.jury.sitting.Discussing;
import org.etalon.jury.sitting.SittingDoor;
import org.etalon.platform.security.AllowedTo;
import org.etalon.platform.security.Role;

/** A juror in the room votes on the dossier under discussion, or changes their vote while it is open. */
@ApplicationScoped
@Transactional
@AllowedTo({Role.JUROR, Role.ORGANISER})
public class CastBallot {
    @Inject
    SittingDoor door;

    @Inject
    DossierEngines engines;

    /**
     * @param level empty for a blank vote
     * @throws org.etalon.core.problem.RefusedException as {@link Discussing#cast}
     */
    public void cast(String edition, OptionalInt level, List<String> mentions) {
        door.stepping(edition, room -> new Discussing(room)
                .cast(
                        level,
                        mentions,
                        engines.get(room.desk().edition().questionnaire()).questionnaire()));
    }
}
