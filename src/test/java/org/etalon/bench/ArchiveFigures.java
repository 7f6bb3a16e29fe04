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
import java.util.ArrayList;
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
import org.etalon.platform.zip.Known;
import org.etalon.platform.zip.Sums;

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
    private static final int ROUNDS = 5;
    private static final double MOST_TIMES = 1.2;
    private static final String LIKE_A_COPY = "as fast as the disk: like a plain copy of as many bytes";
    private static final int CHUNK = 1 << 16;
    private static final Instant NOW = Instant.parse("2026-04-01T12:32:00Z");
    private static final long SEED = 4;

    private ArchiveFigures() {}

    static List<Measured> measure(boolean quick) throws IOException {
        Path folder = Files.createTempDirectory("archive");
        try {
            return measure(Pieces.make(folder, quick ? QUICK_FILE : FILE));
        } finally {
            try (var files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    /** Files in a folder. @param sums as they were worked out when they arrived */
    private record Pieces(Path folder, List<Sums> sums) {
        static Pieces make(Path folder, int size) throws IOException {
            byte[] content = new byte[size];
            var random = new Random(SEED);
            List<Sums> sums = new ArrayList<>();
            for (int i = 0; i < FILES; i++) {
                random.nextBytes(content);
                Files.write(folder.resolve(i + ".bin"), content);
                sums.add(Sums.of(content));
            }
            return new Pieces(folder, sums);
        }

        Path file(int number) {
            return folder.resolve(number + ".bin");
        }

        Known known(int number) {
            Sums sum = sums.get(number);
            return new Known(sum.sha256(), sum.sha512(), size -> Files.newInputStream(file(number)));
        }

        double megabytes() {
            return sums.stream().mapToLong(Sums::size).sum() / MEGABYTE;
        }
    }

    private static List<Measured> measure(Pieces pieces) throws IOException {
        Path bag = pieces.folder().resolve("bag.zip");
        // once to warm up, and to have every file where the system keeps what was just read
        bag(pieces, bag, true);
        bag(pieces, bag, false);
        List<Double> copies = new ArrayList<>();
        List<Double> bags = new ArrayList<>();
        long before = heap();
        for (int i = 0; i < ROUNDS; i++) {
            copies.add(seconds(() -> copy(pieces)));
            bags.add(seconds(() -> bag(pieces, bag, true)));
        }
        double unknown = seconds(() -> bag(pieces, bag, false));
        double nowhere = seconds(() -> bag(pieces, OutputStream.nullOutputStream(), true));
        double made = seconds(() -> job(pieces));
        double heap = Math.max(0, (peak() - before) / MEGABYTE);
        double verified = seconds(() -> verify(bag));
        double all = pieces.megabytes();
        return List.of(
                new Amount("plain copy", "MB/s", all / median(copies), Double.MAX_VALUE, ""),
                new Amount("bag", "MB/s", all / median(bags), Double.MAX_VALUE, ""),
                new Amount(
                        "bag beside a plain copy",
                        "times as long",
                        median(bags) / median(copies),
                        MOST_TIMES,
                        LIKE_A_COPY),
                new Amount("bag of what came before sums were kept", "MB/s", all / unknown, Double.MAX_VALUE, ""),
                new Amount("bag that no disk takes", "MB/s", all / nowhere, Double.MAX_VALUE, ""),
                new Amount("bag into the store, as a job", "MB/s", all / made, Double.MAX_VALUE, ""),
                new Amount("verification", "MB/s", all / verified, Double.MAX_VALUE, ""),
                new Amount("heap of a bag", "MB", heap, MOST_HEAP, "500 MB of evidence in less than 128 MB of heap"));
    }

    private static double median(List<Double> all) {
        return all.stream().sorted().toList().get(all.size() / 2);
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

    private static void copy(Pieces pieces) throws IOException {
        try (var out = new FileOutputStream(pieces.folder().resolve("copy").toFile())) {
            for (int i = 0; i < FILES; i++) {
                pour(pieces.file(i), out);
            }
            out.getFD().sync();
        }
    }

    private static void bag(Pieces pieces, Path bag, boolean known) throws IOException {
        try (var file = new FileOutputStream(bag.toFile());
                var out = new BufferedOutputStream(file)) {
            bag(pieces, out, known);
            file.getFD().sync();
        }
    }

    private static void bag(Pieces pieces, OutputStream out, boolean known) throws IOException {
        var writer = new BagWriter(out, "bag", NOW);
        for (int i = 0; i < FILES; i++) {
            Path piece = pieces.file(i);
            String path = "evidence/" + i + ".bin";
            if (known) {
                writer.add(path, to -> pour(piece, to), pieces.known(i));
            } else {
                writer.add(path, to -> pour(piece, to));
            }
        }
        writer.end(writer.tags(BagInfo.empty(), Map.of()), Map.of());
    }

    private static void job(Pieces pieces) {
        var inbox = new Inbox(pieces.folder().toString());
        var store = new FolderStore(pieces.folder().resolve("evidence"), Clock.systemUTC());
        try (var received = inbox.take(out -> bag(pieces, out, true))) {
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
