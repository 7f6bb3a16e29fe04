/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.label.publication;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.etalon.label.answers.SheetRepository;
import org.etalon.platform.persistence.Columns;

/** Publications and what comes with them, on a connection whose transaction is the caller's. */
final class PublicationRepository {
    private PublicationRepository() {}

    static Optional<Publication> find(Connection connection, String edition) throws SQLException {
        try (var statement =
                connection.prepareStatement("select publishes_at, ends_on from publication where edition = ?")) {
            statement.setString(1, edition);
            try (var row = statement.executeQuery()) {
                return row.next()
                        ? Optional.of(new Publication(
                                edition, Columns.instant(row, 1), Optional.ofNullable(Columns.day(row, 2))))
                        : Optional.empty();
            }
        }
    }

    /** Puts it in the place of what was planned. @param by who set it, or null */
    static void put(Connection connection, Publication publication, UUID by, Instant now) throws SQLException {
        delete(connection, publication.edition());
        try (var statement = connection.prepareStatement(
                "insert into publication (edition, publishes_at, ends_on, set_by, set_at) values (?, ?, ?, ?, ?)")) {
            statement.setString(1, publication.edition());
            statement.setObject(2, publication.at().atOffset(ZoneOffset.UTC));
            statement.setObject(3, publication.endsOn().orElse(null));
            statement.setObject(4, by);
            statement.setObject(5, now.atOffset(ZoneOffset.UTC));
            statement.executeUpdate();
        }
    }

    static void delete(Connection connection, String edition) throws SQLException {
        try (var statement = connection.prepareStatement("delete from publication where edition = ?")) {
            statement.setString(1, edition);
            statement.executeUpdate();
        }
    }

    /** Editions whose instant has come and whose candidates have not been written to. */
    static List<String> listUntold(Connection connection, Instant now) throws SQLException {
        try (var statement = connection.prepareStatement(
                "select edition from publication where publishes_at <= ? and told_at is null order by edition")) {
            statement.setObject(1, now.atOffset(ZoneOffset.UTC));
            List<String> editions = new ArrayList<>();
            try (var row = statement.executeQuery()) {
                while (row.next()) {
                    editions.add(row.getString(1));
                }
            }
            return editions;
        }
    }

    /** @return whether nobody had noted it before */
    static boolean noteTold(Connection connection, String edition, Instant now) throws SQLException {
        try (var statement = connection.prepareStatement(
                "update publication set told_at = ? where edition = ? and publishes_at <= ? and told_at is null")) {
            statement.setObject(1, now.atOffset(ZoneOffset.UTC));
            statement.setString(2, edition);
            statement.setObject(3, now.atOffset(ZoneOffset.UTC));
            return statement.executeUpdate() == 1;
        }
    }

    static void putResults(Connection connection, String[] edition, List<Outcome> outcomes, Instant at)
            throws SQLException {
        try (var statement = connection.prepareStatement("insert into label_result"
                + " (subject, programme, edition, published_at, content) values (?, ?, ?, ?, ?)")) {
            for (Outcome outcome : outcomes) {
                statement.setObject(1, outcome.dossier());
                statement.setString(2, edition[0]);
                statement.setString(3, edition[1]);
                statement.setObject(4, at.atOffset(ZoneOffset.UTC));
                statement.setString(5, outcome.result().content());
                statement.addBatch();
            }
            statement.executeBatch();
        }
        for (Outcome outcome : outcomes) {
            SheetRepository.keep(connection, outcome.dossier(), edition[0], edition[1], at, outcome.sheet());
        }
    }

    /** Puts what a dossier came to in the place of what it had come to. */
    static void changeResult(Connection connection, Outcome outcome) throws SQLException {
        try (var statement = connection.prepareStatement("update label_result set content = ? where subject = ?")) {
            statement.setString(1, outcome.result().content());
            statement.setObject(2, outcome.dossier());
            statement.executeUpdate();
        }
    }

    static void deleteResults(Connection connection, String[] edition, Instant now) throws SQLException {
        SheetRepository.deleteUnpublished(connection, edition[0], edition[1], now);
        try (var statement = connection.prepareStatement(
                "delete from label_result where programme = ? and edition = ? and published_at > ?")) {
            statement.setString(1, edition[0]);
            statement.setString(2, edition[1]);
            statement.setObject(3, now.atOffset(ZoneOffset.UTC));
            statement.executeUpdate();
        }
    }
}
