/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Writes answers and their history, on a connection whose transaction is the caller's. */
public final class AnswerRepository {
    private static final String CHANGE =
            """
            update answer set version = ?, state = ?, answer = ?, justification = ?, changed_by = ?, changed_at = ?
            where dossier = ? and question = ? and version = ? and frozen = false""";
    private static final String REMEMBER =
            """
            insert into answer_change (version, state, answer, justification, person, at, dossier, question)
            values (?, ?, ?, ?, ?, ?, ?, ?)""";

    private AnswerRepository() {}

    /**
     * Keeps a changed answer, if what it started from still stands and is not frozen.
     *
     * @return whether it was kept; if not, nothing was changed
     */
    public static boolean change(Connection connection, UUID dossier, KeptAnswer changed) throws SQLException {
        try (var statement = connection.prepareStatement(CHANGE)) {
            set(statement, dossier, changed);
            statement.setLong(9, changed.version() - 1);
            return statement.executeUpdate() == 1;
        }
    }

    /** Adds a change to the history. */
    public static void remember(Connection connection, UUID dossier, KeptAnswer changed) throws SQLException {
        try (var statement = connection.prepareStatement(REMEMBER)) {
            set(statement, dossier, changed);
            statement.executeUpdate();
        }
    }

    /** The same of several at once. */
    public static void remember(Connection connection, UUID dossier, List<KeptAnswer> changed) throws SQLException {
        try (var statement = connection.prepareStatement(REMEMBER)) {
            for (KeptAnswer answer : changed) {
                set(statement, dossier, answer);
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }

    /** What stood at a question in a version; nothing in version 0. */
    public static Optional<Given> findGiven(Connection connection, UUID dossier, String question, long version)
            throws SQLException {
        if (version == 0) {
            return Optional.of(Given.NOTHING);
        }
        try (var statement = connection.prepareStatement("select state, answer, justification from answer_change"
                + " where dossier = ? and question = ? and version = ?")) {
            statement.setObject(1, dossier);
            statement.setString(2, question);
            statement.setLong(3, version);
            try (var row = statement.executeQuery()) {
                return row.next()
                        ? Optional.of(
                                new Given(AnswerState.valueOf(row.getString(1)), row.getString(2), row.getString(3)))
                        : Optional.empty();
            }
        }
    }

    private static void set(PreparedStatement statement, UUID dossier, KeptAnswer answer) throws SQLException {
        statement.setLong(1, answer.version());
        statement.setString(2, answer.given().state().name());
        statement.setString(3, answer.given().answer());
        statement.setString(4, answer.given().justification());
        statement.setObject(5, answer.changedBy());
        statement.setObject(6, answer.changedAt().atOffset(ZoneOffset.UTC));
        statement.setObject(7, dossier);
        statement.setString(8, answer.question());
    }
}
