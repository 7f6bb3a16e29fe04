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
import java.util.UUID;

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

    /** One in trouble begins anew. @return whether it was in trouble still */
    public boolean retry(UUID letter, Instant now) {
        return run(
                        "update mail_letter set state = 'WAITING', attempts = 0, reason = null, due_at = ?1, changed_at = ?1"
                                + " where id = ?2 and state in ('GIVEN_UP', 'UNCERTAIN')",
                        now.atOffset(ZoneOffset.UTC),
                        letter)
                == 1;
    }

    /** One in trouble is erased. @return whether it was in trouble still */
    public boolean cancel(UUID letter) {
        return run("delete from mail_letter where id = ?1 and state in ('GIVEN_UP', 'UNCERTAIN')", letter) == 1;
    }

    private int run(String sql, Object... values) {
        var query = entities.createNativeQuery(sql);
        for (int i = 0; i < values.length; i++) {
            query.setParameter(i + 1, values[i]);
        }
        return query.executeUpdate();
    }

    static void set(java.sql.PreparedStatement statement, int index, Instant at) throws SQLException {
        statement.setObject(index, at == null ? null : at.atOffset(ZoneOffset.UTC));
    }
}
