/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.journey;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;

/** An edition that is open while the tests run, and members of collectivités, put into the server's database beside it. */
final class OpenCampaign {
    static final String EDITION = "territoire-numerique-libre/2026";

    private OpenCampaign() {}

    /** Opens the edition, unless it is there, and gives this person the role, unless they have it. */
    static void with(String email, String role, String collectivity) {
        try (var connection = DriverManager.getConnection(System.getProperty("server.database"), "etalon", "etalon")) {
            open(connection);
            join(connection, email, role, collectivity);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void open(Connection connection) throws SQLException {
        try (var insert =
                connection.prepareStatement("insert into edition (id, programme, edition, questionnaire, rules,"
                        + " title_fr, title_en, opens_at, closes_at, grace_minutes, time_zone, stage, changed_at, version)"
                        + " select ?, ?, ?, k.edition_key, k.rules, 'Édition 2026', '2026 edition', ?, ?, 15, 'Europe/Paris',"
                        + " 'CONFIRMED', k.kept_at, 1 from kept_questionnaire k where k.edition_key = ?"
                        + " and not exists (select 1 from edition e where e.id = ?) fetch first 1 row only")) {
            insert.setString(1, EDITION);
            insert.setString(2, EDITION.split("/")[0]);
            insert.setString(3, EDITION.split("/")[1]);
            insert.setObject(4, day(2020));
            insert.setObject(5, day(2199));
            insert.setString(6, EDITION);
            insert.setString(7, EDITION);
            insert.executeUpdate();
        }
    }

    private static void join(Connection connection, String email, String role, String collectivity)
            throws SQLException {
        try (var insert = connection.prepareStatement(
                "insert into membership (id, person, collectivity, role, domains, since_at, until_at)"
                        + " select ?, p.id, ?, ?, '', ?, ? from person p where p.email = ? and not exists"
                        + " (select 1 from membership m where m.person = p.id and m.collectivity = ? and m.role = ?)")) {
            insert.setObject(1, UUID.randomUUID());
            insert.setString(2, collectivity);
            insert.setString(3, role);
            insert.setObject(4, day(2020));
            insert.setObject(5, day(9999));
            insert.setString(6, email);
            insert.setString(7, collectivity);
            insert.setString(8, role);
            insert.executeUpdate();
        }
    }

    private static OffsetDateTime day(int year) {
        return OffsetDateTime.of(year, 12, 31, 0, 0, 0, 0, ZoneOffset.UTC);
    }
}
