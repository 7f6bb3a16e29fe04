/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.etalon.platform.persistence.UniqueRow;

/** Writes answers and their history, on a connection whose transaction is the caller's. */
public final class AnswerRepository {
    private static final String CHANGE =
            """
            update answer set version = ?, state = ?, answer = ?, justification = ?, changed_by = ?, changed_at = ?
            where question = ? and dossier = ? and version = ? and frozen = false""";
    private static final String REMEMBER =
            """
            insert into answer_change (version, state, answer, justification, person, at, question, id)
            values (?, ?, ?, ?, ?, ?, ?, ?)""";

    private static final String LAST =
            """
            select coalesce((select min(c.id) from answer_change c where c.id < d.history and c.id >= d.history - 16777216), d.history)
            from dossier d where d.id = ?""";

    private AnswerRepository() {}

    /**
     * Keeps a changed answer and adds the change to the history, if nobody else changed any of the dossier's since, and it isn't frozen.
     * Waits for whoever is just changing one; the history comes first, lest two wait for each other.
     *
     * @param key of this change in the history: one less than that of the last when what it started from was read
     * @return whether it was kept; if not, nothing was changed
     */
    public static boolean change(Connection connection, UUID dossier, KeptAnswer changed, long key)
            throws SQLException {
        boolean first = UniqueRow.add(connection, REMEMBER, statement -> setChange(statement, changed, key));
        boolean kept = first && put(connection, dossier, changed);
        if (first && !kept) {
            forget(connection, key);
        }
        return kept;
    }

    /** The key of the last change of a dossier's answers, or one more than that of the first to come. */
    public static long last(Connection connection, UUID dossier) throws SQLException {
        try (var statement = connection.prepareStatement(LAST)) {
            statement.setObject(1, dossier);
            try (var row = statement.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }

    /** Adds what a new dossier begins with to its history. */
    public static void begin(Connection connection, UUID dossier, List<KeptAnswer> given) throws SQLException {
        try (var statement = connection.prepareStatement(REMEMBER)) {
            long key = last(connection, dossier);
            for (KeptAnswer answer : given) {
                setChange(statement, answer, --key);
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
        try (var statement = connection.prepareStatement("select state, answer, justification from answer_history"
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

    private static void setChange(PreparedStatement statement, KeptAnswer changed, long key) throws SQLException {
        set(statement, changed);
        statement.setLong(8, key);
    }

    private static void forget(Connection connection, long key) throws SQLException {
        try (var statement = connection.prepareStatement("delete from answer_change where id = ?")) {
            statement.setLong(1, key);
            statement.executeUpdate();
        }
    }

    private static boolean put(Connection connection, UUID dossier, KeptAnswer changed) throws SQLException {
        try (var statement = connection.prepareStatement(CHANGE)) {
            set(statement, changed);
            statement.setObject(8, dossier);
            statement.setLong(9, changed.version() - 1);
            return statement.executeUpdate() == 1;
        }
    }

    private static void set(PreparedStatement statement, KeptAnswer answer) throws SQLException {
        statement.setLong(1, answer.version());
        statement.setString(2, answer.given().state().name());
        statement.setString(3, answer.given().answer());
        statement.setString(4, answer.given().justification());
        statement.setObject(5, answer.changedBy());
        statement.setObject(6, answer.changedAt().atOffset(ZoneOffset.UTC));
        statement.setString(7, answer.question());
    }
}
