/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.label.laureate;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;

/** Keeps what laureates show, on a connection whose transaction is the caller's. */
final class ChoiceRepository {
    private ChoiceRepository() {}

    /** Until the end of the transaction nobody else chooses for this dossier. */
    static void lock(Connection connection, UUID dossier) throws SQLException {
        try (var statement = connection.prepareStatement("select id from dossier where id = ? for update")) {
            statement.setObject(1, dossier);
            statement.executeQuery();
        }
    }

    /** Puts it in the place of what stood there. @param choice with its version raised */
    static void put(Connection connection, UUID dossier, PublishedChoice choice, UUID by, Instant now)
            throws SQLException {
        delete(connection, "delete from label_choice_evidence where dossier = ?", dossier);
        delete(connection, "delete from label_choice where dossier = ?", dossier);
        try (var statement = connection.prepareStatement("insert into label_choice"
                + " (dossier, answers, opinion, chosen_by, chosen_at, version) values (?, ?, ?, ?, ?, ?)")) {
            statement.setObject(1, dossier);
            statement.setBoolean(2, choice.answers());
            statement.setBoolean(3, choice.opinion());
            statement.setObject(4, by);
            statement.setObject(5, now.atOffset(ZoneOffset.UTC));
            statement.setLong(6, choice.version());
            statement.executeUpdate();
        }
        try (var statement =
                connection.prepareStatement("insert into label_choice_evidence (dossier, evidence) values (?, ?)")) {
            for (UUID evidence : choice.evidence()) {
                statement.setObject(1, dossier);
                statement.setObject(2, evidence);
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }

    private static void delete(Connection connection, String what, UUID dossier) throws SQLException {
        try (var statement = connection.prepareStatement(what)) {
            statement.setObject(1, dossier);
            statement.executeUpdate();
        }
    }
}
