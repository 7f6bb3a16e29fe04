/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.etalon.jury.Juror.JurorProfile;
import org.etalon.platform.persistence.Columns;

/** Reads who is in a jury. */
public final class JurorQuery {
    private static final String READ =
            """
            select j.id, j.edition, j.person, j.post, j.organisation, j.employer, j.domains, j.most_dossiers, j.declared_at, j.version
            from juror j where j.until_at > ? and\s""";
    private static final String ABSENCES =
            """
            select a.juror, a.first_on, a.last_on from juror_absence a join juror j on j.id = a.juror
            where j.until_at > ? and\s""";
    private static final String TOOK_PART =
            """
            \sfrom juror j join person p on p.id = j.person
            where j.edition = ? and j.declared_at is not null and j.since_at <= ?
              and (j.until_at > ? or exists (select 1 from review r where r.juror = j.id and r.handed_in_at is not null))""";
    private static final String OF_EDITION = "j.edition = ?";
    private static final String OF_PERSON = "j.person = ?";

    private JurorQuery() {}

    /** All of an edition: the chair first, then the deputies. */
    public static List<Juror> list(Connection connection, String edition, Instant now) throws SQLException {
        return read(
                connection,
                OF_EDITION,
                edition,
                " order by case j.post when 'CHAIR' then 0 when 'DEPUTY' then 1 else 2 end, j.since_at, j.id",
                now);
    }

    /** All that a person is in, the latest first. */
    public static List<Juror> list(Connection connection, UUID person, Instant now) throws SQLException {
        return read(connection, OF_PERSON, person, " order by j.since_at desc, j.id", now);
    }

    /** A person in an edition's jury. */
    public static Optional<Juror> find(Connection connection, String edition, UUID person, Instant now)
            throws SQLException {
        return list(connection, person, now).stream()
                .filter(juror -> juror.edition().equals(edition))
                .findFirst();
    }

    /**
     * How many took part in a jury until an instant: they had said what ties them, without which nobody opens a dossier, and were there to the
     * end or had handed in a reading.
     */
    public static int countTakingPart(Connection connection, String edition, Instant until) throws SQLException {
        try (var statement = tookPart(connection, "select count(distinct j.person)" + TOOK_PART, edition, until);
                var row = statement.executeQuery()) {
            row.next();
            return row.getInt(1);
        }
    }

    /** Those of them who agree to be named, by their names in the alphabet's order; without those whose account is gone. */
    public static List<String> listNamed(Connection connection, String edition, Instant until) throws SQLException {
        String named = TOOK_PART + " and j.named_at is not null and p.left_at is null order by p.name";
        try (var statement = tookPart(connection, "select distinct p.name, p.id" + named, edition, until);
                var row = statement.executeQuery()) {
            List<String> names = new ArrayList<>();
            while (row.next()) {
                names.add(row.getString(1));
            }
            return names;
        }
    }

    private static PreparedStatement tookPart(Connection connection, String sql, String edition, Instant until)
            throws SQLException {
        var statement = connection.prepareStatement(sql);
        statement.setString(1, edition);
        statement.setObject(2, until.atOffset(ZoneOffset.UTC));
        statement.setObject(3, until.atOffset(ZoneOffset.UTC));
        return statement;
    }

    private static List<Juror> read(Connection connection, String whose, Object key, String order, Instant now)
            throws SQLException {
        Map<UUID, List<Absence>> absences = absences(connection, whose, key, now);
        try (var statement = asked(connection, READ + whose + order, key, now);
                var row = statement.executeQuery()) {
            List<Juror> jurors = new ArrayList<>();
            while (row.next()) {
                jurors.add(juror(row, absences));
            }
            return jurors;
        }
    }

    private static Map<UUID, List<Absence>> absences(Connection connection, String whose, Object key, Instant now)
            throws SQLException {
        try (var statement = asked(connection, ABSENCES + whose + " order by a.first_on", key, now);
                var row = statement.executeQuery()) {
            Map<UUID, List<Absence>> found = new HashMap<>();
            while (row.next()) {
                found.computeIfAbsent(Columns.uuid(row, 1), juror -> new ArrayList<>())
                        .add(new Absence(row.getObject(2, LocalDate.class), row.getObject(3, LocalDate.class)));
            }
            return found;
        }
    }

    private static PreparedStatement asked(Connection connection, String sql, Object key, Instant now)
            throws SQLException {
        var statement = connection.prepareStatement(sql);
        statement.setObject(1, now.atOffset(ZoneOffset.UTC));
        statement.setObject(2, key);
        return statement;
    }

    private static Juror juror(ResultSet row, Map<UUID, List<Absence>> absences) throws SQLException {
        UUID id = Columns.uuid(row, 1);
        String employer = row.getString(6);
        var profile = new JurorProfile(
                row.getString(5),
                employer == null ? "" : employer,
                words(row.getString(7)),
                Optional.ofNullable(row.getObject(8, Integer.class)),
                absences.getOrDefault(id, List.of()));
        return new Juror(
                id,
                row.getString(2),
                Columns.uuid(row, 3),
                JurorPost.valueOf(row.getString(4)),
                profile,
                Optional.ofNullable(Columns.instant(row, 9)),
                row.getLong(10));
    }

    private static Set<String> words(String text) {
        return Stream.of(text.split(" ")).filter(word -> !word.isEmpty()).collect(Collectors.toSet());
    }
}
