/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.inquiry;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.etalon.jury.inquiry.Inquiry.Reply;

/** Writes what the jury asks candidates, on a connection whose transaction is the caller's, under the jury's lock. */
final class InquiryRepository {
    private InquiryRepository() {}

    static void add(Connection connection, Inquiry inquiry) throws SQLException {
        try (var statement = connection.prepareStatement(
                """
                insert into inquiry (id, dossier, question, words, until_at, asked_by, asked_at, version)
                values (?, ?, ?, ?, ?, ?, ?, ?)""")) {
            statement.setObject(1, inquiry.id());
            statement.setObject(2, inquiry.dossier());
            statement.setString(3, inquiry.question().orElse(null));
            statement.setString(4, inquiry.words());
            statement.setObject(5, at(inquiry.until()));
            statement.setObject(6, inquiry.askedBy());
            statement.setObject(7, at(inquiry.askedAt()));
            statement.setLong(8, inquiry.version());
            statement.executeUpdate();
        }
    }

    /** @param inquiry with its version raised */
    static void withdraw(Connection connection, Inquiry inquiry) throws SQLException {
        try (var statement =
                connection.prepareStatement("update inquiry set withdrawn_at = ?, version = ? where id = ?")) {
            statement.setObject(1, at(inquiry.withdrawnAt().orElseThrow()));
            statement.setLong(2, inquiry.version());
            statement.setObject(3, inquiry.id());
            statement.executeUpdate();
        }
    }

    /** @param inquiry with its version raised */
    static void answer(Connection connection, Inquiry inquiry) throws SQLException {
        Reply reply = inquiry.reply().orElseThrow();
        try (var statement = connection.prepareStatement(
                "update inquiry set answer = ?, answered_by = ?, answered_at = ?, version = ? where id = ?")) {
            statement.setString(1, reply.words());
            statement.setObject(2, reply.by());
            statement.setObject(3, at(reply.at()));
            statement.setLong(4, inquiry.version());
            statement.setObject(5, inquiry.id());
            statement.executeUpdate();
        }
        PieceQuery.replace(connection, inquiry.id(), reply.pieces());
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
