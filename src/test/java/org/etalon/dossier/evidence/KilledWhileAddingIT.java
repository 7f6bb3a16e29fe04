/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import javax.sql.DataSource;
import org.etalon.dossier.fill.Desk;
import org.etalon.platform.persistence.Databases;
import org.etalon.platform.persistence.OtherProcess;
import org.etalon.platform.persistence.Sql;
import org.etalon.platform.storage.Digest;
import org.etalon.platform.storage.References;
import org.etalon.platform.storage.Store;
import org.etalon.platform.storage.Sweep;
import org.etalon.platform.storage.folder.FolderStore;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A node is killed in the middle of adding files, again and again. */
class KilledWhileAddingIT {
    private static final long SEED = 20260401;
    private static final int KILLS = 8;

    @TempDir
    Path data;

    @ParameterizedTest
    @EnumSource
    void no_row_is_without_its_file_and_after_the_sweep_no_file_without_its_row(Databases database) throws Exception {
        var desk = Desk.of(database);
        var there = OtherProcess.of(database, data);
        var random = new Random(SEED);
        Set<Digest> acknowledged = new HashSet<>();
        for (int kill = 0; kill < KILLS; kill++) {
            Process process = there.start(
                    Adding.class,
                    data.toString(),
                    there.address(),
                    desk.dossier().toString(),
                    desk.person().toString(),
                    Long.toString(random.nextLong()));
            OtherProcess.saidUntilKilled(process, 1 + random.nextInt(5), random.nextInt(30)).stream()
                    .map(Digest::new)
                    .forEach(acknowledged::add);
        }
        DataSource source = there.source();
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
