/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier.evidence;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Writes which question uses which evidence, and with it how many pieces count for the question. */
public final class UseRepository {
    private static final String COUNT_ALL =
            """
            update answer set evidence =
              (select count(*) from evidence_use u where u.dossier = answer.dossier and u.question = answer.question)
            where dossier = ?""";
    private static final String COUNT =
            """
            update answer set evidence =
              (select count(*) from evidence_use u where u.dossier = answer.dossier and u.question = answer.question)
            where dossier = ? and question = ? and frozen = false""";

    private UseRepository() {}

    static void attach(Connection connection, UUID dossier, String question, UUID evidence, UUID person, Instant now)
            throws SQLException {
        try (var statement = connection.prepareStatement(
                "insert into evidence_use (dossier, question, evidence, person, at) values (?, ?, ?, ?, ?)")) {
            statement.setObject(1, dossier);
            statement.setString(2, question);
            statement.setObject(3, evidence);
            statement.setObject(4, person);
            statement.setObject(5, now.atOffset(ZoneOffset.UTC));
            statement.executeUpdate();
        }
    }

    static void detach(Connection connection, UUID dossier, String question, UUID evidence) throws SQLException {
        try (var statement = connection.prepareStatement(
                "delete from evidence_use where dossier = ? and question = ? and evidence = ?")) {
            statement.setObject(1, dossier);
            statement.setString(2, question);
            statement.setObject(3, evidence);
            statement.executeUpdate();
        }
    }

    /** Counts a question's evidence anew. @return whether the answer isn't frozen */
    static boolean count(Connection connection, UUID dossier, String question) throws SQLException {
        tell(connection, dossier);
        try (var statement = connection.prepareStatement(COUNT)) {
            statement.setObject(1, dossier);
            statement.setString(2, question);
            return statement.executeUpdate() == 1;
        }
    }

    /** Tells nodes that remember the dossier's answers that they no longer stand. */
    private static void tell(Connection connection, UUID dossier) throws SQLException {
        try (var statement = connection.prepareStatement(
                "update dossier set evidence_changes = evidence_changes + 1 where id = ?")) {
            statement.setObject(1, dossier);
            statement.executeUpdate();
        }
    }

    /**
     * Puts back which question uses which evidence, also what was withdrawn since.
     *
     * @param uses all there are to be: the evidence of each question
     * @param person in whose name what is missing is added
     */
    public static void restore(
            Connection connection, UUID dossier, Map<String, Set<UUID>> uses, UUID person, Instant now)
            throws SQLException {
        try (var statement = connection.prepareStatement("delete from evidence_use where dossier = ?")) {
            statement.setObject(1, dossier);
            statement.executeUpdate();
        }
        for (var use : uses.entrySet()) {
            for (UUID evidence : use.getValue()) {
                bringBack(connection, evidence);
                attach(connection, dossier, use.getKey(), evidence, person, now);
            }
        }
        tell(connection, dossier);
        try (var statement = connection.prepareStatement(COUNT_ALL)) {
            statement.setObject(1, dossier);
            statement.executeUpdate();
        }
    }

    private static void bringBack(Connection connection, UUID evidence) throws SQLException {
        try (var statement = connection.prepareStatement(
                "update evidence set withdrawn_at = null where id = ? and withdrawn_at is not null")) {
            statement.setObject(1, evidence);
            statement.executeUpdate();
        }
    }
}
