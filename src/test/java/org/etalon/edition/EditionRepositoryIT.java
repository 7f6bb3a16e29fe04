/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.edition;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import org.etalon.core.problem.RefusedException;
import org.etalon.platform.persistence.Databases;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class EditionRepositoryIT {
    private static final Instant AT = Instant.parse("2026-01-05T10:00:00Z");
    private static final Instant OPENS = Instant.parse("2026-03-01T08:00:00Z");
    private static final String RULES = "0123456789abcdef".repeat(4);

    @ParameterizedTest
    @EnumSource
    void what_is_kept_is_read_as_it_was_and_raised_by_each_change(Databases database) {
        database.empty();
        EditionPlan plan = plan("2026", OPENS);
        EditionRow added = database.inTransaction(entities -> add(entities, plan));

        assertThat(added).isEqualTo(new EditionRow(plan, RULES, AT, 1));
        assertThat(rows(database)).containsExactly(added);
        EditionPlan confirmed = plan.at(EditionStage.CONFIRMED);
        database.inTransaction(entities -> {
            repository(entities).lock(plan.key()).orElseThrow().become(confirmed, RULES, AT.plusSeconds(1));
            return null;
        });
        assertThat(rows(database)).containsExactly(new EditionRow(confirmed, RULES, AT.plusSeconds(1), 2));
    }

    @ParameterizedTest
    @EnumSource
    void the_latest_stands_first_and_the_list_is_one_statement(Databases database) {
        database.empty();
        database.inTransaction(entities -> add(entities, plan("2025", OPENS.minusSeconds(31_536_000))));
        database.inTransaction(entities -> add(entities, plan("2026", OPENS)));

        assertThat(rows(database)).extracting(row -> row.plan().edition()).containsExactly("2026", "2025");
        assertThat(database.statementsOf(() -> query(database).list())).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource
    void of_two_organisers_who_make_it_at_once_the_second_is_told(Databases database) throws Exception {
        database.empty();
        var pool = Executors.newFixedThreadPool(8);
        try {
            Callable<EditionRow> each = () -> database.inTransaction(entities -> add(entities, plan("2026", OPENS)));
            List<String> told = new ArrayList<>();
            for (var made : pool.invokeAll(Collections.nCopies(8, each))) {
                try {
                    told.add(made.get().plan().edition());
                } catch (ExecutionException e) {
                    assertThat(e).hasCauseInstanceOf(RefusedException.class).hasMessageContaining("EDITION_TAKEN");
                }
            }
            assertThat(told).containsExactly("2026");
        } finally {
            pool.shutdownNow();
        }
    }

    private static EditionPlan plan(String edition, Instant opens) {
        var time = new EditionTime(EditionStage.DRAFT, opens, opens.plusSeconds(7_776_000), 15);
        return new EditionPlan(
                "label", edition, "label/" + edition, "Édition", "Edition", time, ZoneId.of("Indian/Reunion"));
    }

    private static EditionRow add(EntityManager entities, EditionPlan plan) {
        var edition = new Edition(plan, RULES, AT);
        repository(entities).add(edition);
        return edition.row();
    }

    private static List<EditionRow> rows(Databases database) {
        var query = query(database);
        List<EditionRow> rows = query.list();
        assertThat(rows)
                .allSatisfy(row -> assertThat(query.find(row.plan().key())).contains(row));
        assertThat(query.find("nobody/2026")).isEmpty();
        return rows;
    }

    private static EditionQuery query(Databases database) {
        var query = new EditionQuery();
        query.source = database.source();
        return query;
    }

    private static EditionRepository repository(EntityManager entities) {
        var repository = new EditionRepository();
        repository.entities = entities;
        return repository;
    }
}
