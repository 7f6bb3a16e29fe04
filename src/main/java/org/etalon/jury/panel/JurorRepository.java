/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.panel;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import java.util.stream.Collectors;
import org.etalon.jury.Absence;
import org.etalon.jury.Juror;
import org.etalon.jury.Juror.JurorProfile;

/** Writes who is in a jury, on a connection whose transaction is the caller's, under the jury's lock. */
final class JurorRepository {
    private static final String ADD =
            """
            insert into juror (post, organisation, employer, domains, most_dossiers, version, id, edition, person, since_at, until_at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";
    private static final String CHANGE =
            """
            update juror set post = ?, organisation = ?, employer = ?, domains = ?, most_dossiers = ?, version = ? where id = ?""";

    private JurorRepository() {}

    static void add(Connection connection, Juror juror, Instant since) throws SQLException {
        try (var statement = connection.prepareStatement(ADD)) {
            set(statement, juror);
            statement.setString(8, juror.edition());
            statement.setObject(9, juror.person());
            statement.setObject(10, at(since));
            statement.setObject(11, at(Juror.OPEN));
            statement.executeUpdate();
        }
        absent(connection, juror);
    }

    /** @param juror with its version raised */
    static void change(Connection connection, Juror juror) throws SQLException {
        try (var statement = connection.prepareStatement(CHANGE)) {
            set(statement, juror);
            statement.executeUpdate();
        }
        try (var statement = connection.prepareStatement("delete from juror_absence where juror = ?")) {
            statement.setObject(1, juror.id());
            statement.executeUpdate();
        }
        absent(connection, juror);
    }

    /** They are in the jury no longer, and named nowhere: they could not take it back any more. */
    static void end(Connection connection, UUID juror, Instant now) throws SQLException {
        try (var statement = connection.prepareStatement(
                "update juror set until_at = ?, named_at = null, version = version + 1 where id = ?")) {
            statement.setObject(1, at(now));
            statement.setObject(2, juror);
            statement.executeUpdate();
        }
    }

    private static void set(PreparedStatement statement, Juror juror) throws SQLException {
        JurorProfile profile = juror.profile();
        statement.setString(1, juror.post().name());
        statement.setString(2, profile.organisation());
        statement.setString(3, profile.employer().isEmpty() ? null : profile.employer());
        statement.setString(4, profile.domains().stream().sorted().collect(Collectors.joining(" ")));
        statement.setObject(5, profile.most().orElse(null), Types.INTEGER);
        statement.setLong(6, juror.version());
        statement.setObject(7, juror.id());
    }

    private static void absent(Connection connection, Juror juror) throws SQLException {
        try (var statement =
                connection.prepareStatement("insert into juror_absence (juror, first_on, last_on) values (?, ?, ?)")) {
            for (Absence absence : juror.profile().absences()) {
                statement.setObject(1, juror.id());
                statement.setObject(2, absence.first());
                statement.setObject(3, absence.last());
                statement.executeUpdate();
            }
        }
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
