/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.bench;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntConsumer;
import javax.sql.DataSource;
import org.etalon.core.answer.AnswerSheet;
import org.etalon.core.answer.Answers;
import org.etalon.core.answer.Facts;
import org.etalon.core.scoring.Scoring;
import org.etalon.dossier.DossierGround;
import org.etalon.dossier.fill.Filler;
import org.etalon.generated.Chance;
import org.etalon.generated.GeneratedAnswers;
import org.etalon.platform.persistence.Sql;
import org.etalon.platform.persistence.StatementCount;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcDataSource;

/**
 * {@code bench dossier}: a save with what is asked now and the score, in a dossier of 300 answers, beside a bare JPA find, update and
 * commit, on both databases; a page of a domain beside a bare page; and 500 people who fill at once.
 */
final class DossierFigures {
    private static final int PARTS = 3;
    private static final int SAVES = 2_000;

    private DossierFigures() {}

    static List<Measured> measure(boolean quick) throws Exception {
        List<Measured> figures = new ArrayList<>(saves(quick));
        figures.addAll(PageFigures.measure(quick));
        figures.addAll(FillersFigures.measure(quick));
        return figures;
    }

    private static List<Measured> saves(boolean quick) throws IOException, SQLException {
        int saves = quick ? SAVES / 10 : SAVES;
        List<Measured> figures = new ArrayList<>();
        try (var server = EmbeddedPostgres.builder().start()) {
            var source = server.getPostgresDatabase();
            figures.addAll(compare("Postgresql", source, saves, "select pg_current_wal_lsn() - '0/0'"));
        }
        Path folder = Files.createTempDirectory("etalon-bench");
        try {
            var source = new JdbcDataSource();
            source.setURL(
                    "jdbc:h2:file:" + folder.resolve("etalon") + ";WRITE_DELAY=0;COMPRESS=TRUE;DB_CLOSE_DELAY=-1");
            figures.addAll(
                    compare(
                            "Embedded",
                            source,
                            saves,
                            "select setting_value from information_schema.settings where setting_name = 'info.FILE_WRITE_BYTES'"));
            Sql.with(source, connection -> connection.createStatement().execute("shutdown"));
        } finally {
            try (var files = Files.walk(folder)) {
                files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
            }
        }
        return figures;
    }

    /** A dossier in which everything is answered. */
    static AnswerSheet sheet(Scoring scoring) {
        var chance = new Chance(7);
        Map<String, org.etalon.core.answer.Answer> given = new java.util.LinkedHashMap<>();
        scoring.index()
                .questions()
                .forEach(question -> given.put(question.id(), GeneratedAnswers.answer(question.type(), chance)));
        return new AnswerSheet(Facts.of("commune"), Answers.of(scoring.index(), given, Map.of(), Set.of()));
    }

    static Scoring scoring() {
        return Scoring.compile(BenchQuestionnaire.of(PARTS));
    }

    static String text(int number) {
        return "Délibération du conseil municipal, séance numéro " + number + ", adoptée à l’unanimité.";
    }

    private static List<Measured> compare(String on, DataSource database, int saves, String written)
            throws SQLException {
        Flyway.configure()
                .dataSource(database)
                .locations("classpath:db/migration")
                .load()
                .migrate();
        var count = new StatementCount();
        DataSource source = Pool.of(count.counting(database), 1);
        var scoring = scoring();
        var filler = Filler.of(
                source, scoring, DossierGround.edition(source, DossierGround.EDITION), "38001", sheet(scoring));
        // as both do by themselves once they have run for a minute
        Sql.inTransaction(database, connection -> connection.createStatement().execute("analyze"));
        try (var bare = new BareSaves(on, source)) {
            IntConsumer save = number -> filler.save(source, number, text(number));
            double[][] times = alternate(saves, save, bare::save);
            int before = count.sent();
            filler.save(source, -1 + 2 * saves, text(-1));
            double statements = count.sent() - before;
            double bytes = bytes(database, written, saves, save);
            double bareBytes = bytes(database, written, saves, bare::save);
            return List.of(
                    figure("bare" + on, times[1], bareBytes, Optional.empty()),
                    figure("save" + on, times[0], bytes, Optional.of(2 * median(times[1]))),
                    new Amount("statements" + on, "statements", statements, 4, "four SQL statements"),
                    new Amount("written" + on, "bytes", bytes, 10_240, "10 kB"));
        }
    }

    /** By turns, so that other work on the machine disturbs both alike; the first quarter only warms. */
    private static double[][] alternate(int saves, IntConsumer save, IntConsumer bare) {
        double[] first = new double[saves];
        double[] second = new double[saves];
        for (int i = -saves / 3; i < saves; i++) {
            double one = taken(save, i + saves);
            double other = taken(bare, i + saves);
            first[Math.max(0, i)] = one;
            second[Math.max(0, i)] = other;
        }
        Arrays.sort(first);
        Arrays.sort(second);
        return new double[][] {first, second};
    }

    private static double taken(IntConsumer work, int number) {
        long start = System.nanoTime();
        work.accept(number);
        return (System.nanoTime() - start) / 1_000.0;
    }

    private static double median(double[] sorted) {
        return sorted[sorted.length / 2];
    }

    private static Figure figure(String name, double[] sorted, double bytes, Optional<Double> limit) {
        return new Figure(name, median(sorted), bytes, limit, "twice the bare save");
    }

    private static double bytes(DataSource database, String written, int saves, IntConsumer save) {
        double before = number(database, written);
        for (int i = 0; i < saves; i++) {
            save.accept(5 * saves + i);
        }
        return (number(database, written) - before) / saves;
    }

    private static double number(DataSource database, String query) {
        return Sql.with(database, connection -> {
            try (var statement = connection.createStatement();
                    var row = statement.executeQuery(query)) {
                row.next();
                return row.getDouble(1);
            }
        });
    }
}
