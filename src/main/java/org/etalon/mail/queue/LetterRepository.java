/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.mail.queue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;

/** Puts letters into the queue, in the transaction at hand. */
@ApplicationScoped
public class LetterRepository {
    private static final String INSERT =
            "insert into mail_letter (id, occasion, haste, email, name, subject, plain, html,"
                    + " stop_address, state, attempts, due_at, created_at, changed_at)"
                    + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, 'WAITING', 0, ?, ?, ?)";

    @PersistenceContext
    EntityManager entities;

    /** @throws IllegalStateException outside of a transaction: a letter is kept only together with what it tells of */
    public void add(QueuedLetter letter) {
        if (!entities.isJoinedToTransaction()) {
            throw new IllegalStateException("a letter is put into the queue within a use case's transaction");
        }
        try {
            add(entities.unwrap(Connection.class), letter);
        } catch (SQLException e) {
            throw new PersistenceException(e);
        }
    }

    /** The same on a connection whose transaction is the caller's. */
    public static void add(Connection connection, QueuedLetter letter) throws SQLException {
        try (var statement = connection.prepareStatement(INSERT)) {
            statement.setObject(1, letter.id());
            statement.setString(2, letter.occasion());
            statement.setInt(3, letter.haste().ordinal());
            statement.setString(4, letter.email());
            statement.setString(5, letter.name());
            statement.setString(6, letter.written().subject());
            statement.setString(7, letter.written().plain());
            statement.setString(8, letter.written().html());
            statement.setString(9, letter.stopAddress());
            for (int at = 10; at <= 12; at++) {
                set(statement, at, letter.createdAt());
            }
            statement.executeUpdate();
        }
    }

    static void set(java.sql.PreparedStatement statement, int index, Instant at) throws SQLException {
        statement.setObject(index, at == null ? null : at.atOffset(ZoneOffset.UTC));
    }
}
