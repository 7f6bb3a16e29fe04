/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.collectivity.upkeep;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.etalon.collectivity.upkeep.ChangeQuery.ChangeRow;
import org.etalon.platform.faces.Excerpt;
import org.etalon.platform.faces.Excerpt.Direction;
import org.etalon.platform.persistence.Databases;
import org.etalon.platform.persistence.Sql;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ChangeQueryIT {
    @ParameterizedTest
    @EnumSource
    void changes_are_read_a_page_at_a_time_the_newest_first_or_as_asked(Databases database) {
        database.empty();
        Sql.inTransaction(database.source(), ChangeQueryIT::fill);

        int count = Sql.inTransaction(database.source(), ChangeQuery::count);
        assertThat(count).isEqualTo(4);
        assertThat(befores(database, new Excerpt(0, 3, "", Direction.ASCENDING)))
                .containsExactly("c", "d", "a");
        assertThat(befores(database, new Excerpt(3, 3, "", Direction.ASCENDING)))
                .containsExactly("b");
        assertThat(befores(database, new Excerpt(0, 9, "before", Direction.DESCENDING)))
                .containsExactly("d", "c", "b", "a");
        assertThat(befores(database, new Excerpt(0, 9, "name", Direction.ASCENDING)))
                .containsExactly("d", "b", "c", "a");
        assertThat(befores(database, new Excerpt(0, 9, "name; drop table collectivity", Direction.ASCENDING)))
                .hasSize(4);
    }

    private static List<String> befores(Databases database, Excerpt excerpt) {
        return Sql.inTransaction(database.source(), connection -> ChangeQuery.list(connection, excerpt)).stream()
                .map(ChangeRow::before)
                .toList();
    }

    private static Void fill(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(
                    "insert into collectivity values"
                            + " ('38001', 'commune', '', 'Zède', '', '', '38001', null, '38', '84', '', 1, null, null, '', 'x', '2026', ''),"
                            + " ('38002', 'commune', '', 'Abbaye', '', '', '38002', null, '38', '84', '', 1, null, null, '', 'x', '2026', '')");
            statement.execute(
                    "insert into collectivity_change (code, vintage, field, before_value, after_value, at) values"
                            + " ('38001', '2026', 'name', 'a', '', current_timestamp), ('38002', '2026', 'name', 'b', '', current_timestamp),"
                            + " ('38001', '2027', 'name', 'c', '', current_timestamp), ('38002', '2027', 'name', 'd', '', current_timestamp)");
        }
        return null;
    }
}
