/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier.correction;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.etalon.dossier.correction.Correction.Asked;

/** Writes what is asked of candidates, on a connection whose transaction is the caller's, behind the lock on the collectivité's dossiers. */
public final class CorrectionRepository {
    private CorrectionRepository() {}

    /** Adds one that is open; whatever was asked before is closed first. */
    public static void add(Connection connection, Correction correction) throws SQLException {
        close(connection, correction.dossier(), Optional.empty(), correction.askedAt());
        try (var statement = connection.prepareStatement(
                "insert into correction (id, dossier, submission, asked_by, asked_at) values (?, ?, ?, ?, ?)")) {
            statement.setObject(1, correction.id());
            statement.setObject(2, correction.dossier());
            statement.setObject(3, correction.submission());
            statement.setObject(4, correction.askedBy());
            statement.setObject(5, correction.askedAt().atOffset(ZoneOffset.UTC));
            statement.executeUpdate();
        }
        try (var statement = connection.prepareStatement(
                "insert into correction_question (correction, question, words, until_at) values (?, ?, ?, ?)")) {
            for (Asked asked : correction.questions()) {
                statement.setObject(1, correction.id());
                statement.setString(2, asked.question());
                statement.setString(3, asked.words());
                statement.setObject(4, asked.until().atOffset(ZoneOffset.UTC));
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }

    /**
     * Ends what is open, if anything.
     *
     * @param submission by which it was corrected; empty where it ends without
     * @return whether anything was open
     */
    public static boolean close(Connection connection, UUID dossier, Optional<UUID> submission, Instant now)
            throws SQLException {
        try (var statement = connection.prepareStatement(
                "update correction set closed_at = ?, handed_in = ? where dossier = ? and closed_at is null")) {
            statement.setObject(1, now.atOffset(ZoneOffset.UTC));
            statement.setObject(2, submission.orElse(null), Types.OTHER);
            statement.setObject(3, dossier);
            return statement.executeUpdate() > 0;
        }
    }

    /** Lets the answers of these questions be changed again. */
    public static void thaw(Connection connection, Correction correction) throws SQLException {
        try (var statement =
                connection.prepareStatement("update answer set frozen = false where dossier = ? and question = ?")) {
            for (Asked asked : correction.questions()) {
                statement.setObject(1, correction.dossier());
                statement.setString(2, asked.question());
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }
}
