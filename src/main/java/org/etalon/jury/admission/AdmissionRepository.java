/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.admission;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.ZoneOffset;

/** Writes what became of dossiers, on a connection whose transaction is the caller's, under the jury's lock. */
public final class AdmissionRepository {
    private static final String CHANGE =
            """
            update admission set state = ?, submission = ?, reason = ?, decided_by = ?, decided_at = ?, version = ? where dossier = ?""";
    private static final String ADD =
            """
            insert into admission (state, submission, reason, decided_by, decided_at, version, dossier) values (?, ?, ?, ?, ?, ?, ?)""";

    private AdmissionRepository() {}

    /** The first one has version 1. */
    public static void put(Connection connection, Admission admission) throws SQLException {
        try (var statement = connection.prepareStatement(admission.version() == 1 ? ADD : CHANGE)) {
            statement.setString(1, admission.state().name());
            statement.setObject(2, admission.submission());
            statement.setString(3, admission.reason().orElse(null));
            statement.setObject(4, admission.decidedBy());
            statement.setObject(5, admission.decidedAt().atOffset(ZoneOffset.UTC));
            statement.setLong(6, admission.version());
            statement.setObject(7, admission.dossier());
            statement.executeUpdate();
        }
    }
}
