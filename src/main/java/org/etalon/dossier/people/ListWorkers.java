/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.etalon.dossier.DossierDoor;
import org.etalon.dossier.consult.OwnDossiers;
import org.etalon.platform.security.AllowedTo;
import org.etalon.platform.security.Role;

/** Who works on a dossier: the members of its collectivité now. */
@ApplicationScoped
@Transactional
@AllowedTo(Role.PERSON)
public class ListWorkers {
    @Inject
    OwnDossiers dossiers;

    /**
     * Who has belonged longest comes first; who has several roles comes several times.
     *
     * @throws org.etalon.core.problem.RefusedException as unknown, where the caller is none of them
     */
    public List<WorkerRow> list(UUID id) {
        return dossiers.read((connection, person, now) -> {
            List<WorkerRow> rows = WorkerQuery.list(connection, id, now);
            if (rows.stream().noneMatch(row -> row.person().equals(person))) {
                throw DossierDoor.unknown();
            }
            return rows;
        });
    }
}
