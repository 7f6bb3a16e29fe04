/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.collectivity.upkeep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.etalon.collectivity.DirectoryQuery;
import org.etalon.collectivity.directory.DirectoryEntry;
import org.etalon.collectivity.file.DirectoryContent;
import org.etalon.platform.persistence.Databases;
import org.etalon.platform.persistence.Sql;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RefreshDirectoryIT {
    private static final Instant AT = Instant.parse("2027-03-01T10:00:00Z");

    @ParameterizedTest
    @EnumSource
    void a_refresh_changes_what_differs_keeps_what_is_gone_and_remembers_names(Databases database) {
        load(database);
        List<DirectoryEntry> file = new ArrayList<>(ShippedDirectory.content().entries());
        DirectoryEntry gone = file.remove(0);
        DirectoryEntry first = file.get(0);
        file.set(0, Village.of(first.code(), "New name", first.siren(), 12));
        file.add(Village.of("01999", "Newly made", "", 3));

        var report = refresh(database, file, "2027", Earnest.FOR_GOOD);

        assertThat(report.added()).extracting("code").containsExactly("01999");
        assertThat(report.gone()).extracting("code").containsExactly(gone.code());
        assertThat(report.changed()).extracting("code").containsExactly(first.code());
        assertThat(report.unchanged()).isEqualTo(file.size() - 2);
        var now = entries(database);
        assertThat(now).hasSize(36_254);
        assertThat(now.get(gone.code()).gone()).isEqualTo("2027");
        assertThat(now.get(gone.code()).vintage()).isEqualTo("2026");
        assertThat(now.get(first.code()).name()).isEqualTo("New name");
        assertThat(now.get("75056").vintage()).isEqualTo("2027");
        assertThat(history(database, first.code())).contains("name: " + first.name() + " > New name");
        assertThat(history(database, gone.code())).containsExactly("gone:  > 2027");
        assertThat(version(database)).isEqualTo(2);
    }

    @ParameterizedTest
    @EnumSource
    void a_dry_run_tells_the_same_and_does_nothing(Databases database) {
        load(database);
        var before = entries(database);
        List<DirectoryEntry> file = new ArrayList<>(before.values());
        file.remove(0);
        var told = refresh(database, file, "2027", Earnest.DRY_RUN);
        assertThat(entries(database)).isEqualTo(before);
        assertThat(version(database)).isEqualTo(1);
        var done = refresh(database, file, "2027", Earnest.FOR_GOOD);
        assertThat(done.gone()).isEqualTo(told.gone());
        assertThat(told.dryRun()).isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void two_bodies_may_exchange_their_siren(Databases database) {
        load(database);
        List<DirectoryEntry> file = new ArrayList<>(ShippedDirectory.content().entries());
        DirectoryEntry one = file.get(0);
        DirectoryEntry other = file.get(1);
        file.set(0, Village.of(one.code(), one.name(), other.siren(), one.population()));
        file.set(1, Village.of(other.code(), other.name(), one.siren(), other.population()));
        refresh(database, file, "2026", Earnest.FOR_GOOD);
        assertThat(entries(database).get(one.code()).siren()).isEqualTo(other.siren());
        assertThat(entries(database).get(other.code()).siren()).isEqualTo(one.siren());
    }

    @ParameterizedTest
    @EnumSource
    void an_older_or_incomplete_file_is_refused_and_nothing_is_done(Databases database) {
        load(database);
        List<DirectoryEntry> file = ShippedDirectory.content().entries();
        int twentieth = file.size() / 20;
        assertThatThrownBy(() -> refresh(database, file, "2025", Earnest.FOR_GOOD))
                .hasMessageContaining("FILE_OLDER");
        assertThatThrownBy(() -> refresh(database, file.subList(twentieth + 1, file.size()), "2027", Earnest.DRY_RUN))
                .hasMessageContaining("FILE_TOO_FEW");
        assertThat(version(database)).isEqualTo(1);
        assertThat(refresh(database, file.subList(twentieth, file.size()), "2027", Earnest.DRY_RUN)
                        .gone())
                .hasSize(twentieth);
    }

    private static void load(Databases database) {
        database.empty();
        Sql.inTransaction(database.source(), connection -> FirstLoad.load(connection, AT));
    }

    private static DirectoryReport refresh(
            Databases database, List<DirectoryEntry> file, String vintage, Earnest earnest) {
        var content = new DirectoryContent(file, ShippedDirectory.content().territories());
        return Sql.inTransaction(
                database.source(), connection -> RefreshDirectory.refresh(connection, content, vintage, earnest, AT));
    }

    private static Map<String, DirectoryEntry> entries(Databases database) {
        Map<String, DirectoryEntry> byCode = new HashMap<>();
        Sql.inTransaction(database.source(), DirectoryQuery::listEntries)
                .forEach(entry -> byCode.put(entry.code(), entry));
        return byCode;
    }

    private static long version(Databases database) {
        return Sql.inTransaction(database.source(), DirectoryQuery::getVersion).number();
    }

    private static List<String> history(Databases database, String code) {
        return Sql.inTransaction(database.source(), connection -> {
            List<String> lines = new ArrayList<>();
            try (var query = connection.prepareStatement(
                    "select field, before_value, after_value from collectivity_change where code = ? order by id")) {
                query.setString(1, code);
                var row = query.executeQuery();
                while (row.next()) {
                    lines.add(row.getString(1) + ": " + row.getString(2) + " > " + row.getString(3));
                }
            }
            return lines;
        });
    }
}
