/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.collectivity.upkeep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.etalon.collectivity.DirectoryQuery;
import org.etalon.collectivity.directory.DirectoryEntry;
import org.etalon.platform.persistence.Databases;
import org.etalon.platform.persistence.Sql;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FirstLoadIT {
    private static final Instant AT = Instant.parse("2026-03-01T10:00:00Z");

    @ParameterizedTest
    @EnumSource
    void the_shipped_directory_is_loaded_once_in_a_few_statements_and_read_back_as_it_was(Databases database) {
        database.empty();
        int statements = database.statementsOf(() -> assertThat(load(database)).isEqualTo(36_253));
        assertThat(statements).isLessThan(50);
        assertThat(load(database)).isZero();
        assertThat(entries(database))
                .containsExactlyInAnyOrderElementsOf(ShippedDirectory.content().entries());
        int reading = database.statementsOf(() -> Sql.inTransaction(database.source(), DirectoryQuery::listEntries));
        assertThat(reading).isEqualTo(5);
        assertThat(Sql.inTransaction(database.source(), DirectoryQuery::listTerritories))
                .hasSize(119);
    }

    @ParameterizedTest
    @EnumSource
    void a_load_that_breaks_off_leaves_nothing_and_the_next_one_does_all(Databases database) {
        database.empty();
        assertThatThrownBy(() -> Sql.inTransaction(database.source(), connection -> {
                    FirstLoad.load(connection, AT);
                    throw new SQLException("the power fails");
                }))
                .hasMessageContaining("the power fails");
        assertThat(entries(database)).isEmpty();
        assertThat(load(database)).isEqualTo(36_253);
    }

    @ParameterizedTest
    @EnumSource
    void two_nodes_that_start_at_once_load_it_once(Databases database) {
        database.empty();
        var nodes = Stream.generate(() -> CompletableFuture.supplyAsync(() -> load(database)))
                .limit(2)
                .toList();
        assertThat(nodes.stream().map(CompletableFuture::join)).containsExactlyInAnyOrder(0, 36_253);
        assertThat(entries(database)).hasSize(36_253);
    }

    private static int load(Databases database) {
        return Sql.inTransaction(database.source(), connection -> FirstLoad.load(connection, AT));
    }

    private static List<DirectoryEntry> entries(Databases database) {
        return Sql.inTransaction(database.source(), DirectoryQuery::listEntries);
    }
}
