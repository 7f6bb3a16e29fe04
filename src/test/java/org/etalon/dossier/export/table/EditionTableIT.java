/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier.export.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.etalon.dossier.DossierGround;
import org.etalon.dossier.evidence.EvidenceItem;
import org.etalon.dossier.submission.Campaign;
import org.etalon.dossier.submission.Submission;
import org.etalon.platform.persistence.Databases;
import org.etalon.platform.persistence.Sql;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class EditionTableIT {
    private static final int DOSSIERS = 120;
    private static final List<EvidenceItem> EVIDENCE = Campaigns.evidence(DossierGround.SCORING.questionnaire(), 12);

    @ParameterizedTest
    @EnumSource
    void each_dossier_that_counts_is_one_row_of_what_was_handed_in_last(Databases database) throws Exception {
        Campaign campaign = campaign(database);
        campaign.again(3, 201);
        campaign.takeBack(campaign.again(5, 202));
        Submission last = campaign.again(7, 203);

        List<String> lines = lines(database, TableFormat.CSV);

        assertThat(lines.get(0))
                .startsWith("\"collectivity\",\"name\",\"submission\",")
                .contains("\"answer.");
        assertThat(lines).hasSize(DOSSIERS);
        assertThat(lines).noneMatch(line -> line.startsWith("\"10005\""));
        assertThat(line(lines, 3)).contains("\"2026-0201\"");
        assertThat(line(lines, 7))
                .contains(last.digest().hex())
                .contains("\"38\",\"Isère\",\"84\",\"Auvergne-Rhône-Alpes\",700,")
                .contains("\"10007\",\"213810007\"")
                .contains("," + last.figures().level() + ","
                        + ScoreColumns.hundredths(last.figures().global()) + ",");
        assertThat(lines.subList(1, lines.size())).allMatch(line -> line.matches("\"1[0-9]{4}\",\"'=Commune .*"));
    }

    @ParameterizedTest
    @EnumSource
    void a_pass_asks_for_fifty_at_a_time_and_what_is_handed_in_meanwhile_changes_nothing(Databases database) {
        Campaign campaign = campaign(database);
        EditionTable table = table(database);
        List<String> before = IntStream.range(0, 1)
                .mapToObj(once -> text(table, TableFormat.CSV))
                .toList();
        assertThat(database.statementsOf(() -> text(table, TableFormat.CSV))).isEqualTo(3);

        campaign.again(9, 301);
        campaign.takeBack(campaign.again(11, 302));

        assertThat(text(table, TableFormat.CSV)).isEqualTo(before.get(0));
    }

    @ParameterizedTest
    @EnumSource
    void what_breaks_off_leaves_nothing_open_and_begins_anew(Databases database) {
        campaign(database);
        EditionTable table = table(database);
        assertThatThrownBy(() -> table.write(TableFormat.XLSX, full())).isInstanceOf(IOException.class);
        assertThat(text(table(database), TableFormat.CSV_FR)).startsWith("\ufeff\"Code\";\"Collectivité\";");
    }

    @ParameterizedTest
    @EnumSource
    void a_snapshot_that_is_not_what_was_handed_in_ends_the_table(Databases database) {
        campaign(database);
        Sql.inTransaction(database.source(), connection -> {
            try (var statement = connection.createStatement()) {
                return statement.executeUpdate(
                        "update submission set snapshot = replace(snapshot, '\"level\":', '\"level\": ') where ordinal = 60");
            }
        });
        assertThatThrownBy(() -> text(table(database), TableFormat.CSV)).hasMessageContaining("not what was handed in");
    }

    /** A disk that takes a little. */
    private static OutputStream full() {
        return new OutputStream() {
            private int taken;

            @Override
            public void write(int one) throws IOException {
                if (++taken > 50_000) {
                    throw new IOException("no space left");
                }
            }
        };
    }

    private static Campaign campaign(Databases database) {
        database.empty();
        return Campaign.open(database.source(), DossierGround.SCORING, EVIDENCE).with(DOSSIERS);
    }

    private static EditionTable table(Databases database) {
        return Campaigns.table(database.source(), DossierGround.SCORING.questionnaire(), Locale.FRENCH);
    }

    private static List<String> lines(Databases database, TableFormat format) {
        return List.of(text(table(database), format).split("\r\n"));
    }

    private static String line(List<String> lines, int dossier) {
        String start = "\"" + Campaign.code(dossier) + "\"";
        return lines.stream().filter(each -> each.startsWith(start)).findFirst().orElseThrow();
    }

    private static String text(EditionTable table, TableFormat format) {
        var out = new ByteArrayOutputStream();
        try {
            table.write(format, out);
        } catch (IOException impossible) {
            throw new java.io.UncheckedIOException(impossible);
        }
        return out.toString(StandardCharsets.UTF_8);
    }
}
