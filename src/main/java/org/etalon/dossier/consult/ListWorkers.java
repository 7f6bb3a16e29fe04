/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier.consult;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.etalon.dossier.DossierDoor;
import org.etalon.membership.Powers;
import org.etalon.platform.security.AllowedTo;
import org.etalon.platform.security.Role;

/** Who works on a dossier: the members of its collectivité now. */
@ApplicationScoped
@Transactional
@AllowedTo(Role.PERSON)
public class ListWorkers {
    private static final String MEMBERS =
            """
            select m.person, m.role, m.domains from dossier d join membership m on m.collectivity = d.collectivity
            where d.id = ? and m.since_at <= ? and m.until_at > ? order by m.since_at, m.id""";

    @Inject
    OwnDossiers dossiers;

    /**
     * Who has belonged longest comes first; who has several roles comes several times.
     *
     * @throws org.etalon.core.problem.RefusedException as unknown, where the caller is none of them
     */
    public List<WorkerRow> list(UUID id) {
        return dossiers.read((connection, person, now) -> {
            List<WorkerRow> rows = members(connection, id, now);
            if (rows.stream().noneMatch(row -> row.person().equals(person))) {
                throw DossierDoor.unknown();
            }
            return rows;
        });
    }

    private static List<WorkerRow> members(Connection connection, UUID id, Instant now) throws SQLException {
        OffsetDateTime at = now.atOffset(ZoneOffset.UTC);
        try (var statement = connection.prepareStatement(MEMBERS)) {
            statement.setObject(1, id);
            statement.setObject(2, at);
            statement.setObject(3, at);
            List<WorkerRow> rows = new ArrayList<>();
            try (var row = statement.executeQuery()) {
                while (row.next()) {
                    rows.add(new WorkerRow(
                            row.getObject(1, UUID.class), Powers.Part.of(row.getString(2), row.getString(3))));
                }
            }
            return rows;
        }
    }
}
