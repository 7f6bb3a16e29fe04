/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.bench;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.etalon.jury.ranking.BigJury;
import org.etalon.jury.ranking.Rankings;
import org.etalon.platform.persistence.Sql;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcDataSource;

/** {@code bench ranking}: the grid of 400 dossiers and 30 jurors, for an organiser and for the chair, on both databases. */
final class RankingFigures {
    private static final int JURORS = 30;
    private static final int DOSSIERS = 400;
    private static final int TIMES = 300;
    private static final double LIMIT = 300;
    private static final String BECAUSE = "a jury page in 300 ms at the 99th percentile";

    private RankingFigures() {}

    static List<Measured> measure(boolean quick) throws Exception {
        var embedded = new JdbcDataSource();
        embedded.setURL("jdbc:h2:mem:ranking;DB_CLOSE_DELAY=-1");
        try (var server = EmbeddedPostgres.builder().start()) {
            double[] h2 = measure(embedded, quick);
            double[] postgresql = measure(server.getPostgresDatabase(), quick);
            return List.of(
                    new Amount("organiser on H2", "milliseconds", h2[0], LIMIT, BECAUSE),
                    new Amount("chair on H2", "milliseconds", h2[1], LIMIT, BECAUSE),
                    new Amount("organiser on PostgreSQL", "milliseconds", postgresql[0], LIMIT, BECAUSE),
                    new Amount("chair on PostgreSQL", "milliseconds", postgresql[1], LIMIT, BECAUSE));
        }
    }

    private static double[] measure(DataSource database, boolean quick) throws Exception {
        Flyway.configure()
                .dataSource(database)
                .locations("classpath:db/migration")
                .load()
                .migrate();
        // only then: Flyway wants more than one connection
        DataSource source = Pool.of(database, 1);
        List<UUID> persons = BigJury.fill(source, quick ? DOSSIERS / 10 : DOSSIERS, JURORS);
        int times = quick ? TIMES / 10 : TIMES;
        return new double[] {slow(source, UUID.randomUUID(), true, times), slow(source, persons.get(0), false, times)};
    }

    /** At the 99th percentile, once warm. */
    private static double slow(DataSource source, UUID person, boolean organiser, int times) {
        double[] taken = new double[times];
        for (int at = -times / 3; at < times; at++) {
            long start = System.nanoTime();
            Sql.with(source, connection -> Rankings.list(connection, person, organiser));
            taken[Math.max(0, at)] = (System.nanoTime() - start) / 1e6;
        }
        Arrays.sort(taken);
        return taken[times * 99 / 100];
    }
}
