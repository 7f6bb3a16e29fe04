/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Locale;
import javax.sql.DataSource;
import org.etalon.dossier.export.table.Campaigns;
import org.etalon.dossier.export.table.TableFormat;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * A node that makes tables of all dossiers, cold, and tells for each its seconds, those of the processor, the most of the heap that was in use, garbage among it,
 * and its size, in megabytes. Arguments: the database's address, a folder, formats.
 */
final class TableMaking {
    private static final double MEGABYTE = 1_000_000;

    private TableMaking() {}

    public static void main(String... arguments) throws IOException, SQLException {
        var source = new PGSimpleDataSource();
        source.setURL(arguments[0]);
        for (int at = 2; at < arguments.length; at++) {
            var format = TableFormat.find(arguments[at]).orElseThrow();
            Path file = Path.of(arguments[1], "dossiers." + format.key());
            System.out.println(format.key() + " " + made(source, format, file));
        }
    }

    private static String made(DataSource source, TableFormat format, Path file) throws IOException, SQLException {
        System.gc();
        ManagementFactory.getMemoryPoolMXBeans().forEach(MemoryPoolMXBean::resetPeakUsage);
        var system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        long busy = system.getProcessCpuTime();
        long start = System.nanoTime();
        try (var out = new BufferedOutputStream(Files.newOutputStream(file))) {
            Campaigns.table(Pool.of(source, 1), BenchQuestionnaire.of(1), Locale.FRENCH)
                    .write(format, out);
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        double processor = (system.getProcessCpuTime() - busy) / 1e9;
        long peak = ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .mapToLong(pool -> pool.getPeakUsage().getUsed())
                .sum();
        return String.format(
                Locale.ROOT, "%.3f %.3f %.1f %.1f", seconds, processor, peak / MEGABYTE, Files.size(file) / MEGABYTE);
    }
}
