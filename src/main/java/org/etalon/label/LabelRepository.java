/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.label;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

/**
 * Writes labels, on a connection whose transaction is the caller's, under the lock of {@link LabelQuery#lockVersion}. Rows bear the version
 * that {@link #raiseVersion} makes afterwards.
 */
public final class LabelRepository {
    private static final String ADD =
            """
            insert into label (code, programme, edition, collectivity, name, type, department, region, population, stratum, level, tier,
              mentions, dossier, score, awarded_on, published_at, ends_on, state, state_reason, partial, source, changed_at,
              version, declared_level, reviewed_level, level_corrected, id, changed_in)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?,
              (select version + 1 from label_version where id = 1))""";
    private static final String CHANGE =
            """
            update label set code = ?, programme = ?, edition = ?, collectivity = ?, name = ?, type = ?, department = ?, region = ?,
              population = ?, stratum = ?, level = ?, tier = ?, mentions = ?, dossier = ?, score = ?, awarded_on = ?, published_at = ?,
              ends_on = ?, state = ?, state_reason = ?, partial = ?, source = ?, changed_at = ?, version = ?,
              declared_level = ?, reviewed_level = ?, level_corrected = ?,
              changed_in = (select version + 1 from label_version where id = 1) where id = ?""";

    private LabelRepository() {}

    public static void insert(Connection connection, List<LabelRow> labels) throws SQLException {
        try (var statement = connection.prepareStatement(ADD)) {
            for (LabelRow label : labels) {
                set(statement, label);
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }

    public static void update(Connection connection, LabelRow label) throws SQLException {
        try (var statement = connection.prepareStatement(CHANGE)) {
            set(statement, label);
            statement.executeUpdate();
        }
    }

    /** Keeps what the work on a subject came to. @param subject the dossier, or the label where that has none here */
    public static void keep(Connection connection, UUID subject, LabelRow label, LabelResult result)
            throws SQLException {
        try (var statement = connection.prepareStatement("insert into label_result"
                + " (subject, programme, edition, published_at, content) values (?, ?, ?, ?, ?)")) {
            statement.setObject(1, subject);
            statement.setString(2, label.programme());
            statement.setString(3, label.edition());
            statement.setObject(4, label.publishedAt().atOffset(ZoneOffset.UTC));
            statement.setString(5, result.content());
            statement.executeUpdate();
        }
    }

    /** Takes away what was to be published of an edition and isn't public yet. */
    public static void deleteUnpublished(Connection connection, String programme, String edition, Instant now)
            throws SQLException {
        try (var statement = connection.prepareStatement(
                "delete from label where programme = ? and edition = ? and published_at > ?")) {
            statement.setString(1, programme);
            statement.setString(2, edition);
            statement.setObject(3, now.atOffset(ZoneOffset.UTC));
            statement.executeUpdate();
        }
    }

    /** Tells every node that labels have changed. */
    public static void raiseVersion(Connection connection, Instant at) throws SQLException {
        try (var statement = connection.prepareStatement(
                "update label_version set version = version + 1, changed_at = ? where id = 1")) {
            statement.setObject(1, at.atOffset(ZoneOffset.UTC));
            statement.executeUpdate();
        }
    }

    /** Notes that the labels which come with the application have been loaded. */
    public static void noteHistory(Connection connection) throws SQLException {
        try (var statement =
                connection.prepareStatement("update label_version set history_loaded = true where id = 1")) {
            statement.executeUpdate();
        }
    }

    private static void set(PreparedStatement statement, LabelRow label) throws SQLException {
        statement.setString(1, label.code());
        statement.setString(2, label.programme());
        statement.setString(3, label.edition());
        statement.setString(4, known(label.collectivity()));
        statement.setString(5, label.name());
        statement.setString(6, known(label.type()));
        statement.setString(7, known(label.department()));
        statement.setString(8, known(label.region()));
        statement.setObject(9, label.population());
        statement.setString(10, known(label.stratum()));
        statement.setObject(11, label.level());
        statement.setString(12, known(label.tier()));
        statement.setString(13, String.join("\n", label.mentions()));
        statement.setObject(14, label.dossier());
        statement.setObject(15, label.score());
        statement.setObject(16, label.awardedOn());
        statement.setObject(17, label.publishedAt().atOffset(ZoneOffset.UTC));
        statement.setObject(18, label.endsOn());
        statement.setString(19, label.state().name());
        statement.setString(20, known(label.stateReason()));
        statement.setBoolean(21, label.partial());
        statement.setString(22, known(label.source()));
        statement.setObject(23, label.changedAt().atOffset(ZoneOffset.UTC));
        statement.setLong(24, label.version());
        setComputed(statement, label);
    }

    private static void setComputed(PreparedStatement statement, LabelRow label) throws SQLException {
        statement.setObject(25, label.computed().declared());
        statement.setObject(26, label.computed().reviewed());
        statement.setBoolean(27, label.computed().corrected());
        statement.setObject(28, label.id());
    }

    private static String known(String text) {
        return text.isEmpty() ? null : text;
    }
}
