/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.platform.job;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import javax.sql.DataSource;
import org.etalon.platform.filename.FileName;
import org.etalon.platform.persistence.Databases;
import org.etalon.platform.persistence.OtherProcess;
import org.etalon.platform.storage.Inbox;
import org.etalon.platform.storage.folder.FolderStore;

/** A node that writes slowly, says each megabyte, and is killed. Arguments: database kind, its address, data folder, instant. */
final class Working {
    static final int MEGABYTE = 1_000_000;
    static final int MEGABYTES = 40;

    private Working() {}

    public static void main(String[] args) {
        var there = new OtherProcess(Databases.valueOf(args[0]), args[1]);
        round(source(there, args[1]), Path.of(args[2]), Instant.parse(args[3]), () -> {
                    System.out.println("written");
                    System.out.flush();
                })
                .run();
    }

    private static DataSource source(OtherProcess there, String address) {
        if (there.database() == Databases.EMBEDDED) {
            return there.source();
        }
        var postgres = new org.postgresql.ds.PGSimpleDataSource();
        postgres.setURL(address);
        return postgres;
    }

    /** A round whose one kind of work writes forty megabytes. */
    static JobRound round(DataSource source, Path data, Instant now, Runnable after) {
        JobWork work = new JobWork() {
            @Override
            public String kind() {
                return "trial";
            }

            @Override
            public JobFile prepare(Job.Order order) {
                return new JobFile(
                        FileName.of("a.bin"), "application/octet-stream", made -> (long) MEGABYTES * MEGABYTE, out -> {
                            byte[] chunk = new byte[MEGABYTE];
                            for (int i = 0; i < MEGABYTES; i++) {
                                out.write(chunk);
                                after.run();
                            }
                        });
            }
        };
        var clock = Clock.fixed(now, java.time.ZoneOffset.UTC);
        return new JobRound(
                source,
                clock,
                new Inbox(data.toString()),
                new FolderStore(data.resolve("evidence"), clock),
                kind -> Optional.of(work));
    }
}
