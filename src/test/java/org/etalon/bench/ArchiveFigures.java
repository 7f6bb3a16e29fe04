/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.bench;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.etalon.archive.ArchiveCheck;
import org.etalon.platform.bag.BagInfo;
import org.etalon.platform.bag.BagWriter;
import org.etalon.platform.storage.Inbox;
import org.etalon.platform.storage.folder.FolderStore;

/**
 * {@code bench archive}: half a gigabyte of evidence in a bag, how fast beside a plain copy to the same disk, each until the disk has it; how fast it could
 * be if the disk took no time, and is where it is kept in the store; and how much of the heap it takes.
 */
final class ArchiveFigures {
    private static final int FILES = 20;
    private static final int FILE = 25_000_000;
    private static final int QUICK_FILE = 250_000;
    private static final double MEGABYTE = 1_000_000;
    private static final double MOST_HEAP = 128;
    private static final int CHUNK = 1 << 16;
    private static final Instant NOW = Instant.parse("2026-04-01T12:32:00Z");
    private static final long SEED = 4;

    private ArchiveFigures() {}

    static List<Measured> measure(boolean quick) throws IOException {
        Path folder = Files.createTempDirectory("archive");
        try {
            return measure(folder, quick ? QUICK_FILE : FILE);
        } finally {
            try (var files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    private static List<Measured> measure(Path folder, int size) throws IOException {
        byte[] content = new byte[size];
        var random = new Random(SEED);
        for (int i = 0; i < FILES; i++) {
            random.nextBytes(content);
            Files.write(folder.resolve(i + ".bin"), content);
        }
        double bytes = (double) FILES * size;
        Path bag = folder.resolve("bag.zip");
        // once to warm up, and to have every file where the system keeps what was just read
        bag(folder, bag);
        double copied = seconds(() -> copy(folder));
        long before = heap();
        double bagged = seconds(() -> bag(folder, bag));
        double nowhere = seconds(() -> bag(folder, OutputStream.nullOutputStream()));
        double made = seconds(() -> job(folder));
        double heap = Math.max(0, (peak() - before) / MEGABYTE);
        double verified = seconds(() -> verify(bag));
        return List.of(
                new Amount("plain copy", "MB/s", bytes / MEGABYTE / copied, Double.MAX_VALUE, ""),
                new Amount("bag", "MB/s", bytes / MEGABYTE / bagged, Double.MAX_VALUE, ""),
                new Amount("bag that no disk takes", "MB/s", bytes / MEGABYTE / nowhere, Double.MAX_VALUE, ""),
                new Amount("bag into the store, as a job", "MB/s", bytes / MEGABYTE / made, Double.MAX_VALUE, ""),
                new Amount("verification", "MB/s", bytes / MEGABYTE / verified, Double.MAX_VALUE, ""),
                new Amount("heap of a bag", "MB", heap, MOST_HEAP, "500 MB of evidence in less than 128 MB of heap"));
    }

    private interface Work {
        void run() throws IOException;
    }

    private static double seconds(Work work) throws IOException {
        long start = System.nanoTime();
        work.run();
        return (System.nanoTime() - start) / 1e9;
    }

    /** What is live now; from here on the peaks are counted anew. */
    private static long heap() {
        System.gc();
        ManagementFactory.getMemoryPoolMXBeans().forEach(MemoryPoolMXBean::resetPeakUsage);
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    /** The most that was in use, garbage among it. */
    private static long peak() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == java.lang.management.MemoryType.HEAP)
                .mapToLong(pool -> pool.getPeakUsage().getUsed())
                .sum();
    }

    private static void copy(Path folder) throws IOException {
        try (var out = new FileOutputStream(folder.resolve("copy").toFile())) {
            for (int i = 0; i < FILES; i++) {
                pour(folder.resolve(i + ".bin"), out);
            }
            out.getFD().sync();
        }
    }

    private static void bag(Path folder, Path bag) throws IOException {
        try (var file = new FileOutputStream(bag.toFile());
                var out = new BufferedOutputStream(file)) {
            bag(folder, out);
            file.getFD().sync();
        }
    }

    private static void bag(Path folder, OutputStream out) throws IOException {
        var writer = new BagWriter(out, "bag", NOW);
        for (int i = 0; i < FILES; i++) {
            Path piece = folder.resolve(i + ".bin");
            writer.add("evidence/" + i + ".bin", to -> pour(piece, to));
        }
        writer.end(writer.tags(BagInfo.empty(), Map.of()), Map.of());
    }

    private static void job(Path folder) {
        var inbox = new Inbox(folder.toString());
        var store = new FolderStore(folder.resolve("evidence"), Clock.systemUTC());
        try (var received = inbox.take(out -> bag(folder, out))) {
            store.keep(received);
        }
    }

    private static void pour(Path file, OutputStream out) throws IOException {
        byte[] chunk = new byte[CHUNK];
        try (InputStream in = Files.newInputStream(file)) {
            for (int read = in.read(chunk); read >= 0; read = in.read(chunk)) {
                out.write(chunk, 0, read);
            }
        }
    }

    private static void verify(Path bag) throws IOException {
        try (var in = new BufferedInputStream(Files.newInputStream(bag), CHUNK)) {
            ArchiveCheck.check(in, Optional.empty());
        }
    }
}
