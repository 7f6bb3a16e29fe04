/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.collectivity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import org.etalon.collectivity.directory.DirectoryEntry;
import org.etalon.platform.persistence.Databases;
import org.etalon.platform.persistence.Sql;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CollectivityRepositoryIT {
    private static final NewCollectivity SYNDICAT =
            new NewCollectivity("253802516", "Syndicat des eaux", "syndicat", "38", "84", 12_000, 45.1, 5.7);

    @ParameterizedTest
    @EnumSource
    void what_is_added_is_found_by_its_siren_and_read_like_all_others(Databases database) {
        database.empty();
        DirectoryEntry added = database.inTransaction(entities -> add(entities, SYNDICAT));
        assertThat(added.code()).isEqualTo("253802516");
        assertThat(added.source()).isEqualTo(DirectoryEntry.ORGANISER);
        int statements = database.statementsOf(() -> database.inTransaction(entities -> {
            assertThat(repository(entities).findBySiren("253802516").map(Collectivity::entry))
                    .contains(added);
            return null;
        }));
        assertThat(statements).isEqualTo(1);
        assertThat(Sql.inTransaction(database.source(), DirectoryQuery::listEntries))
                .containsExactly(added);
        assertThat(Sql.inTransaction(database.source(), DirectoryQuery::getVersion)
                        .number())
                .isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource
    void the_database_itself_refuses_a_siren_twice(Databases database) {
        database.empty();
        database.inTransaction(entities -> add(entities, SYNDICAT));
        assertThatThrownBy(() -> Sql.inTransaction(database.source(), connection -> {
                    try (var copy =
                            connection.prepareStatement("insert into collectivity select 'other', type, nature, name,"
                                    + " other_names, addresses, insee, siren, department, region, epci, population, latitude,"
                                    + " longitude, located, source, vintage, gone from collectivity")) {
                        return copy.executeUpdate();
                    }
                }))
                .hasMessageMatching("(?is).*collectivity_siren.*");
    }

    private static DirectoryEntry add(EntityManager entities, NewCollectivity added) {
        repository(entities).raiseVersion(Instant.parse("2026-03-01T10:00:00Z"));
        var collectivity = new Collectivity(added, "2026");
        repository(entities).add(collectivity);
        return collectivity.entry();
    }

    private static CollectivityRepository repository(EntityManager entities) {
        var repository = new CollectivityRepository();
        repository.entities = entities;
        return repository;
    }
}
