/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier.evidence;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;

/** Writes evidence, on a connection whose transaction is the caller's. */
final class EvidenceRepository {
    private EvidenceRepository() {}

    /** Adds an item with its first version. */
    static void add(Connection connection, EvidenceItem item, String collectivity, UUID dossier) throws SQLException {
        try (var statement = connection.prepareStatement(
                """
                insert into evidence (title, fact_on, valid_until, confidential, note, version, latest, id, collectivity,
                  added_for, added_by, added_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")) {
            set(statement, item);
            statement.setObject(8, item.id());
            statement.setString(9, collectivity);
            statement.setObject(10, dossier);
            statement.setObject(11, item.addedBy());
            statement.setObject(12, item.addedAt().atOffset(ZoneOffset.UTC));
            statement.executeUpdate();
        }
        add(connection, item.id(), item.latest());
    }

    /** Adds what an item is from now on. */
    static void add(Connection connection, UUID evidence, EvidenceVersion version) throws SQLException {
        EvidenceContent content = version.content();
        try (var statement = connection.prepareStatement(
                """
                insert into evidence_version (evidence, number, digest, byte_size, media_type, viewable, name, url, added_by,
                  added_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")) {
            statement.setObject(1, evidence);
            statement.setInt(2, version.number());
            statement.setString(3, content.isFile() ? content.digest().hex() : null);
            statement.setLong(4, content.size());
            statement.setString(5, content.mediaType());
            statement.setBoolean(6, content.viewable());
            statement.setString(7, content.isFile() ? content.name().text() : null);
            statement.setString(8, content.url());
            statement.setObject(9, version.addedBy());
            statement.setObject(10, version.addedAt().atOffset(ZoneOffset.UTC));
            statement.executeUpdate();
        }
    }

    /** Keeps what is said of an item now, and which version is the latest. */
    static void change(Connection connection, EvidenceItem item) throws SQLException {
        try (var statement = connection.prepareStatement(
                """
                update evidence set title = ?, fact_on = ?, valid_until = ?, confidential = ?, note = ?, version = ?, latest = ?
                where id = ?""")) {
            set(statement, item);
            statement.setObject(8, item.id());
            statement.executeUpdate();
        }
    }

    /** Lets no dossier use it from now on; what it was stays known. */
    static void withdraw(Connection connection, UUID evidence, Instant now) throws SQLException {
        try (var statement = connection.prepareStatement("update evidence set withdrawn_at = ? where id = ?")) {
            statement.setObject(1, now.atOffset(ZoneOffset.UTC));
            statement.setObject(2, evidence);
            statement.executeUpdate();
        }
    }

    private static void set(PreparedStatement statement, EvidenceItem item) throws SQLException {
        EvidenceAbout about = item.about();
        statement.setString(1, about.title());
        statement.setObject(2, about.date(), Types.DATE);
        statement.setObject(3, about.validUntil(), Types.DATE);
        statement.setBoolean(4, about.confidential());
        statement.setString(5, about.note());
        statement.setLong(6, item.version());
        statement.setInt(7, item.latest().number());
    }
}
