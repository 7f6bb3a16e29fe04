/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import javax.sql.DataSource;
import org.etalon.dossier.fill.Desk;
import org.etalon.platform.persistence.Databases;
import org.etalon.platform.persistence.Sql;
import org.etalon.platform.storage.Digest;
import org.etalon.platform.storage.References;
import org.etalon.platform.storage.Store;
import org.etalon.platform.storage.Sweep;
import org.etalon.platform.storage.folder.FolderStore;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A node is killed in the middle of adding files, again and again; PostgreSQL goes on, the embedded database dies with it. */
class KilledWhileAddingIT {
    private static final long SEED = 20260401;
    private static final int KILLS = 8;

    @TempDir
    Path data;

    @ParameterizedTest
    @EnumSource
    void no_row_is_without_its_file_and_after_the_sweep_no_file_without_its_row(Databases database) throws Exception {
        var desk = Desk.of(database);
        String address = address(database);
        var random = new Random(SEED);
        Set<Digest> acknowledged = new HashSet<>();
        for (int kill = 0; kill < KILLS; kill++) {
            Process process = start(address, desk, random.nextLong());
            acknowledged.addAll(addedUntilKilled(process, 1 + random.nextInt(5), random.nextInt(30)));
        }
        DataSource source = source(database, address);
        Store store = new FolderStore(data.resolve("evidence"), Clock.systemUTC());
        Set<Digest> rows = rows(source);

        assertThat(rows).as("seed " + SEED).containsAll(acknowledged);
        assertThat(rows).allMatch(store::holds);
        assertThat(counted(source)).isEqualTo(rows.size());
        sweepTwice(store, candidates -> Sql.with(source, open -> EvidenceReferences.among(open, candidates)));
        assertThat(files(store)).isEqualTo(rows);
    }

    private static void sweepTwice(Store store, References references) {
        var later = Clock.systemUTC().instant();
        for (int day = 1; day <= 4; day++) {
            new Sweep(store, references)
                    .run(later.plus(Sweep.GRACE.multipliedBy(day)).plusSeconds(day));
        }
    }

    private static Set<Digest> files(Store store) {
        Set<Digest> files = new HashSet<>();
        for (Store.Shelf shelf : Store.Shelf.values()) {
            store.list(shelf, kept -> files.add(kept.digest()));
        }
        return files;
    }

    private static Set<Digest> addedUntilKilled(Process process, int after, int lines) throws Exception {
        Set<Digest> acknowledged = new HashSet<>();
        try (var out = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = out.readLine(); line != null; line = out.readLine()) {
                if (Digest.isOne(line)) {
                    acknowledged.add(new Digest(line));
                }
                if (acknowledged.size() == after) {
                    // a little later, somewhere in the next one
                    for (long until = System.nanoTime() + lines * 1_000_000L; System.nanoTime() < until; ) {
                        Thread.onSpinWait();
                    }
                    process.toHandle().destroyForcibly();
                }
            }
        }
        process.waitFor();
        String said = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(acknowledged).as(said).hasSizeGreaterThanOrEqualTo(after);
        return acknowledged;
    }

    private Process start(String address, Desk desk, long seed) throws IOException {
        return new ProcessBuilder(
                        ProcessHandle.current().info().command().orElse("java"),
                        "-XX:TieredStopAtLevel=1",
                        "-Xmx128m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Adding.class.getName(),
                        data.toString(),
                        address,
                        desk.dossier().toString(),
                        desk.person().toString(),
                        Long.toString(seed))
                .start();
    }

    /** Where the child reaches the database; the embedded one is copied into a file, as it ships. */
    private String address(Databases database) throws SQLException {
        try (var connection = database.source().getConnection()) {
            if (database == Databases.POSTGRESQL) {
                return connection.getMetaData().getURL() + "?user="
                        + connection.getMetaData().getUserName();
            }
            Path script = data.resolve("all.sql");
            try (var statement = connection.createStatement()) {
                statement.execute("script to '" + script + "'");
            }
            String address = "jdbc:h2:file:" + data.resolve("etalon") + ";WRITE_DELAY=0";
            try (var file = source(database, address).getConnection();
                    var statement = file.createStatement()) {
                statement.execute("runscript from '" + script + "'");
                statement.execute("shutdown");
            }
            return address;
        }
    }

    private static DataSource source(Databases database, String address) {
        if (database == Databases.POSTGRESQL) {
            return database.source();
        }
        var file = new JdbcDataSource();
        file.setURL(address);
        return file;
    }

    private static Set<Digest> rows(DataSource source) {
        return Sql.with(source, connection -> {
            Set<Digest> rows = new HashSet<>();
            try (var row = connection.createStatement().executeQuery("select digest from evidence_version")) {
                while (row.next()) {
                    rows.add(new Digest(row.getString(1)));
                }
            }
            return rows;
        });
    }

    private static int counted(DataSource source) {
        return Sql.with(source, connection -> {
            try (var row = connection.createStatement().executeQuery("select sum(evidence) from answer")) {
                row.next();
                return row.getInt(1);
            }
        });
    }
}
