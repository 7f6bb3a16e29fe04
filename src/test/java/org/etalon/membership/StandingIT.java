/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.membership;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.etalon.platform.persistence.Databases;
import org.etalon.platform.persistence.Persons;
import org.etalon.platform.persistence.Sql;
import org.etalon.platform.persistence.Towns;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What one may do by mandate: at most what it says, at most what one is at the operator's own; on both databases. */
class StandingIT {
    private static final Instant SINCE = Instant.parse("2026-03-01T10:00:00Z");
    private static final Instant UNTIL = Instant.parse("2026-06-01T10:00:00Z");
    private static final String TOWN = "38001";
    private static final String OPERATOR = "38002";

    /** The mandate, the role at the operator, and what comes of both. */
    private static final String TABLE =
            """
            TECHNICAL_REFERENT ADMINISTRATOR      TECHNICAL_REFERENT
            TECHNICAL_REFERENT TECHNICAL_REFERENT TECHNICAL_REFERENT
            TECHNICAL_REFERENT CONTRIBUTOR        CONTRIBUTOR
            TECHNICAL_REFERENT ELECTED_REFERENT   READER
            TECHNICAL_REFERENT READER             READER
            CONTRIBUTOR        ADMINISTRATOR      CONTRIBUTOR
            CONTRIBUTOR        CONTRIBUTOR        CONTRIBUTOR
            CONTRIBUTOR        ELECTED_REFERENT   READER
            READER             ADMINISTRATOR      READER
            READER             CONTRIBUTOR        READER
            """;

    @ParameterizedTest
    @EnumSource
    void nobody_may_more_than_the_mandate_and_their_own_role_allow(Databases database) {
        database.empty();
        Stream.of(TOWN, OPERATOR).forEach(code -> Towns.add(database.source(), code));
        UUID mandate = mandate(database.source(), Persons.add(database.source()));
        TABLE.lines().map(line -> line.split(" +")).forEach(line -> {
            UUID person = member(database.source(), line[1]);
            sql(database.source(), "update mandate set role = '" + line[0] + "' where id = ?", mandate);
            assertThat(powers(database, person, SINCE).parts())
                    .as(String.join(" ", line))
                    .extracting(Powers.Part::role)
                    .containsExactly(MemberRole.valueOf(line[2]));
            assertThat(powers(database, person, UNTIL.minusMillis(1)).parts()).hasSize(1);
            assertThat(powers(database, person, UNTIL).parts()).isEmpty();
            assertThat(powers(database, person, SINCE.minusMillis(1)).parts()).isEmpty();
        });
    }

    private static Powers powers(Databases database, UUID person, Instant at) {
        return Sql.inTransaction(database.source(), connection -> PowersQuery.get(connection, person, TOWN, at));
    }

    private static UUID member(DataSource source, String role) {
        UUID person = Persons.add(source);
        sql(
                source,
                "insert into membership (id, person, collectivity, role, domains, since_at, until_at)"
                        + " values (?, ?, '" + OPERATOR + "', '" + role + "', '', ?, ?)",
                UUID.randomUUID(),
                person,
                at(SINCE.minusSeconds(60)),
                at(Membership.OPEN));
        return person;
    }

    private static UUID mandate(DataSource source, UUID by) {
        UUID id = UUID.randomUUID();
        sql(
                source,
                "insert into mandate (id, collectivity, operator, role, since_at, until_at, granted_by, granted_at)"
                        + " values (?, '" + TOWN + "', '" + OPERATOR + "', 'READER', ?, ?, ?, ?)",
                id,
                at(SINCE),
                at(UNTIL),
                by,
                at(SINCE));
        return id;
    }

    private static void sql(DataSource source, String change, Object... values) {
        Sql.inTransaction(source, connection -> {
            try (var statement = connection.prepareStatement(change)) {
                for (int i = 0; i < values.length; i++) {
                    statement.setObject(i + 1, values[i]);
                }
                return statement.executeUpdate();
            }
        });
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
