/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.label.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.etalon.collectivity.upkeep.ShippedDirectory;
import org.etalon.core.problem.Problem;
import org.etalon.core.problem.RefusedException;
import org.etalon.label.LabelProblem;
import org.etalon.label.LabelQuery;
import org.etalon.label.LabelRow;
import org.etalon.platform.persistence.Databases;
import org.etalon.platform.persistence.Sql;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The labels of former years, as their sources tell them. */
class LoadHistoryIT {
    private static final Instant NOW = Instant.parse("2026-11-30T03:00:00Z");

    @ParameterizedTest
    @EnumSource
    void they_are_loaded_once(Databases database) {
        database.empty();
        Sql.inTransaction(database.source(), ShippedDirectory::load);
        assertThat(Sql.inTransaction(database.source(), LoadHistoryIT::load)).isEqualTo(70);
        assertThat(Sql.inTransaction(database.source(), LoadHistoryIT::load)).isZero();
        List<LabelRow> loaded = Sql.with(database.source(), LabelQuery::list);
        assertThat(loaded).hasSize(70).allMatch(LabelRow::partial);
    }

    private static int load(Connection connection) throws java.sql.SQLException {
        return LoadHistory.load(connection, ShippedDirectory.index(), NOW);
    }

    @Test
    void names_are_matched_to_the_directory_and_what_it_lacks_is_not() {
        List<LabelRow> labels = LoadHistory.shipped(ShippedDirectory.index(), NOW);
        assertThat(one(labels, "Ville d'Arles").collectivity()).isEqualTo("13004");
        assertThat(one(labels, "Ville de Saint-Joseph").collectivity()).isEqualTo("97412");
        assertThat(one(labels, "Ville de Paris").collectivity()).isEqualTo("75056");
        assertThat(one(labels, "Département des Côtes-d'Armor").collectivity()).isEqualTo("dep-22");
        assertThat(one(labels, "Région Grand Est").collectivity()).isEqualTo("reg-44");
        assertThat(one(labels, "Alès Agglomération").collectivity()).isEqualTo("200066918");
        assertThat(one(labels, "CASUD (Communauté d'agglomération du Sud)").collectivity())
                .isNotEmpty();
        assertThat(labels.stream()
                        .filter(label -> label.collectivity().isEmpty())
                        .map(label -> label.name().replaceFirst(" .*", ""))
                        .collect(Collectors.toSet()))
                .containsExactlyInAnyOrder("GIP", "ADICO", "AMUE", "SITIV", "SMEACC", "Morbihan", "Parc", "Communauté");
    }

    @Test
    void levels_tiers_and_mentions_are_told_as_they_stand() {
        List<LabelRow> labels = LoadHistory.shipped(ShippedDirectory.index(), NOW);
        assertThat(labels)
                .filteredOn(label -> label.name().startsWith("SITIV"))
                .extracting(LabelRow::level)
                .contains(5);
        assertThat(labels).filteredOn(label -> label.levelKey().equals("or")).hasSize(3);
        assertThat(labels).filteredOn(label -> label.levelKey().equals("badge")).hasSize(3);
        assertThat(labels)
                .filteredOn(label -> label.levelKey().equals(LabelRow.UNKNOWN))
                .hasSize(19);
        assertThat(labels)
                .flatExtracting(LabelRow::mentions)
                .contains("Promotion, communication et sensibilisation aux logiciels libres", "Open data");
    }

    @Test
    void everything_that_is_wrong_with_a_file_is_told_by_line() {
        String csv = "year,name,department,type,level,source\r\n"
                + "1999,Ville,38,commune,6,javascript:alert(1)\n"
                + "2024,,99,ville,Or;Badge,https://example.org/\n";
        assertThatThrownBy(() -> HistoryFile.read(csv, ShippedDirectory.index().territories()))
                .isInstanceOfSatisfying(RefusedException.class, refusal -> assertThat(refusal.problems())
                        .extracting(Problem::code, Problem::at)
                        .containsExactly(
                                org.assertj.core.groups.Tuple.tuple(LabelProblem.HISTORY_YEAR, "2/year"),
                                org.assertj.core.groups.Tuple.tuple(LabelProblem.HISTORY_SOURCE, "2/source"),
                                org.assertj.core.groups.Tuple.tuple(LabelProblem.HISTORY_LEVEL, "2/level"),
                                org.assertj.core.groups.Tuple.tuple(LabelProblem.HISTORY_NAME, "3/name"),
                                org.assertj.core.groups.Tuple.tuple(LabelProblem.HISTORY_TYPE, "3/type"),
                                org.assertj.core.groups.Tuple.tuple(LabelProblem.HISTORY_DEPARTMENT, "3/department"),
                                org.assertj.core.groups.Tuple.tuple(LabelProblem.HISTORY_LEVEL, "3/level")));
    }

    private static LabelRow one(List<LabelRow> labels, String name) {
        return labels.stream()
                .filter(label -> label.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
