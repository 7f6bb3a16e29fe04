/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.collectivity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
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
    void what_is_corrected_is_noted_fact_by_fact(Databases database) {
        database.empty();
        database.inTransaction(entities -> add(entities, SYNDICAT));
        var said = new NewCollectivity("253802516", "Syndicat de l’eau", "syndicat", "38", "84", null, null, null);
        database.inTransaction(entities -> {
            var body = repository(entities).find("253802516").orElseThrow();
            DirectoryEntry before = body.entry();
            body.correct(said, true, "2027");
            for (Correction correction : Correction.list(before, body.entry())) {
                repository(entities).remember("253802516", "2027", correction, Instant.parse("2027-01-01T10:00:00Z"));
            }
            return null;
        });
        DirectoryEntry after = Sql.inTransaction(database.source(), DirectoryQuery::listEntries)
                .get(0);
        assertThat(after.name()).isEqualTo("Syndicat de l’eau");
        assertThat(after.isGone()).isTrue();
        assertThat(after.findPlace()).as("where it is stays").isPresent();
        List<?> noted = database.inTransaction(entities -> entities.createNativeQuery(
                        "select field || ': ' || before_value || ' > ' || after_value from collectivity_change order by field")
                .getResultList());
        assertThat(noted)
                .hasToString("[gone:  > 2027, name: Syndicat des eaux > Syndicat de l’eau, population: 12000 > ]");
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
