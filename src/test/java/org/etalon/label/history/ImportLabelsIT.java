/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.label.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.etalon.collectivity.directory.DirectoryIndex;
import org.etalon.collectivity.upkeep.ShippedDirectory;
import org.etalon.label.LabelQuery;
import org.etalon.label.LabelRow;
import org.etalon.platform.persistence.Databases;
import org.etalon.platform.persistence.Sql;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Labels of former years are added from a file, once seen. */
class ImportLabelsIT {
    private static final Instant NOW = Instant.parse("2026-11-30T03:00:00Z");
    private static final String CSV =
            """
            source;name;year;type;level;department
            https://example.org/a;Ville de Crolles;2024;commune;"3;mention=Open data";38
            https://example.org/b;Syndicat inconnu;2024;syndicat;;38
            """;

    @ParameterizedTest
    @EnumSource
    void what_would_be_added_is_told_and_then_added_once(Databases database) {
        database.empty();
        Sql.inTransaction(database.source(), ShippedDirectory::load);
        ImportReport foreseen = add(database, true);
        assertThat(foreseen.added()).extracting(ImportReport.Line::body).containsExactly("Crolles", "");
        assertThat(foreseen.unmatched()).isEqualTo(1);
        assertThat(labels(database)).isEmpty();

        assertThat(add(database, false)).isEqualTo(foreseen);
        assertThat(labels(database))
                .anySatisfy(label -> {
                    assertThat(label.collectivity()).isEqualTo("38140");
                    assertThat(label.level()).isEqualTo(3);
                    assertThat(label.mentions()).containsExactly("Open data");
                    assertThat(label.region()).isEqualTo("84");
                })
                .hasSize(2);

        ImportReport again = add(database, false);
        assertThat(again.added()).isEmpty();
        assertThat(again.known()).containsExactly("Ville de Crolles, 2024", "Syndicat inconnu, 2024");
        assertThat(labels(database)).hasSize(2);
    }

    private static ImportReport add(Databases database, boolean dryRun) {
        DirectoryIndex index = ShippedDirectory.index();
        List<LabelRow> read =
                new HistoryLabels(index, LoadHistory.PROGRAMME, NOW).list(HistoryFile.read(CSV, index.territories()));
        return Sql.inTransaction(
                database.source(), connection -> ImportLabels.add(connection, read, index, dryRun, NOW));
    }

    private static List<LabelRow> labels(Databases database) {
        return Sql.with(database.source(), LabelQuery::list);
    }
}
