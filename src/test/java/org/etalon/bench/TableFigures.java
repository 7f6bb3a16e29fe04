/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.bench;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.etalon.core.scoring.Scoring;
import org.etalon.dossier.export.table.Campaigns;
import org.etalon.dossier.export.table.TableFormat;
import org.etalon.dossier.submission.Campaign;
import org.flywaydb.core.Flyway;

/**
 * {@code bench tables}: 5 000 dossiers of 100 answers and 40 pieces on PostgreSQL as one table in each format, by a process of its own
 * that has 256 MB of heap in all and has done nothing before.
 */
final class TableFigures {
    private static final int DOSSIERS = 5_000;
    private static final int QUICK = 100;
    private static final int PIECES = 40;
    private static final double SECONDS = 20;
    private static final double HEAP = 256;

    private TableFigures() {}

    static List<Measured> measure(boolean quick) throws Exception {
        Path folder = Files.createTempDirectory("etalon-tables");
        try (var server = EmbeddedPostgres.builder().start()) {
            var database = server.getPostgresDatabase();
            Flyway.configure()
                    .dataSource(database)
                    .locations("classpath:db/migration")
                    .load()
                    .migrate();
            var scoring = Scoring.compile(BenchQuestionnaire.of(1));
            Campaign.open(Pool.of(database, 1), scoring, Campaigns.evidence(scoring.questionnaire(), PIECES))
                    .with(quick ? QUICK : DOSSIERS);
            return making(server.getJdbcUrl("postgres", "postgres"), folder);
        } finally {
            try (var files = Files.list(folder)) {
                for (Path file : files.toList()) {
                    Files.delete(file);
                }
            }
            Files.delete(folder);
        }
    }

    private static List<Measured> making(String database, Path folder) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                ProcessHandle.current().info().command().orElse("java"),
                "-Xmx256m",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                TableMaking.class.getName(),
                database,
                folder.toString()));
        Stream.of(TableFormat.values()).map(TableFormat::key).forEach(command::add);
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        List<Measured> figures = new ArrayList<>();
        new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                .lines()
                .map(line -> line.split(" "))
                .forEach(told -> figures.addAll(figures(told)));
        if (figures.size() != 4 * TableFormat.values().length) {
            throw new IllegalStateException("not all tables were made in 256 MB");
        }
        return figures;
    }

    private static List<Amount> figures(String[] told) {
        return List.of(
                new Amount(told[0], "seconds", Double.parseDouble(told[1]), SECONDS, "5 000 dossiers in 20 s, cold"),
                new Amount("processor of " + told[0], "seconds", Double.parseDouble(told[2]), Double.MAX_VALUE, ""),
                new Amount("heap of " + told[0], "MB", Double.parseDouble(told[3]), HEAP, "256 MB, garbage among it"),
                new Amount("size of " + told[0], "MB", Double.parseDouble(told[4]), Double.MAX_VALUE, ""));
    }
}
