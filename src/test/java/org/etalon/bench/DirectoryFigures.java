/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.bench;

import java.io.File;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.etalon.collectivity.DirectoryQuery;
import org.etalon.collectivity.directory.DirectoryEntry;
import org.etalon.collectivity.directory.DirectoryIndex;
import org.etalon.collectivity.directory.Folding;
import org.etalon.collectivity.directory.Territories;
import org.etalon.collectivity.directory.Wanted;
import org.etalon.collectivity.upkeep.ShippedDirectory;
import org.etalon.platform.persistence.Sql;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcDataSource;

/** The directory: loading it into an empty durable database, reading it into memory, searching in it as people type. */
final class DirectoryFigures {
    private static final int QUERIES = 2_000;
    private static final int PASSES = 5;
    private static final int PAGE = 20;
    private static final double LOAD_LIMIT = 5_000_000;
    private static final double SEARCH_LIMIT = 30_000;

    private DirectoryFigures() {}

    static List<Figure> measure(boolean quick) throws IOException {
        Path folder = Files.createTempDirectory("etalon-bench");
        try {
            return measure(folder, quick ? QUERIES / 10 : QUERIES, quick ? 1 : PASSES);
        } finally {
            try (var files = Files.walk(folder)) {
                files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
            }
        }
    }

    /** A new durable database with the product's tables. */
    private static DataSource database(Path folder, int number) {
        var source = new JdbcDataSource();
        source.setURL("jdbc:h2:file:" + folder.resolve("etalon-" + number) + ";WRITE_DELAY=0;COMPRESS=TRUE");
        Flyway.configure()
                .dataSource(source)
                .locations("classpath:db/migration")
                .load()
                .migrate();
        return source;
    }

    /** What a moment of work took: on the clock, and of the processor, which a busy machine hardly lengthens. */
    private record Taken(double wall, double processor) {}

    private static List<Figure> measure(Path folder, int queries, int passes) {
        List<DataSource> databases = IntStream.range(0, passes)
                .mapToObj(number -> database(folder, number))
                .toList();
        List<Taken> loads = databases.stream()
                .map(source -> taken(() -> Sql.inTransaction(source, ShippedDirectory::load)))
                .toList();
        double before = used();
        var index = new AtomicReference<DirectoryIndex>();
        Taken read = taken(() -> index.set(read(databases.get(0))));
        double memory = used() - before;
        List<String> typed = typed(index.get().list(), queries);
        List<double[]> searches = searches(index.get(), typed, passes);
        List<double[]> slips = searches(index.get(), slipped(typed), passes);
        String said = "30 ms at the 99th percentile";
        return List.of(
                new Figure("firstLoad", loads.get(0).wall(), 0, Optional.empty(), ""),
                limited("firstLoadProcessor", loads.get(0).processor(), LOAD_LIMIT, "5 s at the first start"),
                new Figure("loadLeastDisturbed", least(loads.stream().map(Taken::wall)), 0, Optional.empty(), ""),
                new Figure("indexFromDatabase", read.wall(), memory, Optional.empty(), ""),
                limited("searchP50", least(searches.stream().map(times -> times[queries / 2])), SEARCH_LIMIT, said),
                limited(
                        "searchP99",
                        least(searches.stream().map(times -> times[queries * 99 / 100])),
                        SEARCH_LIMIT,
                        said),
                new Figure(
                        "searchSlowest",
                        least(searches.stream().map(times -> times[queries - 1])),
                        0,
                        Optional.empty(),
                        ""),
                limited(
                        "searchWithSlipP99",
                        least(slips.stream().map(times -> times[queries * 99 / 100])),
                        SEARCH_LIMIT,
                        said));
    }

    private static List<double[]> searches(DirectoryIndex index, List<String> typed, int passes) {
        return IntStream.range(0, passes).mapToObj(pass -> search(index, typed)).toList();
    }

    private static DirectoryIndex read(DataSource source) {
        return Sql.inTransaction(
                source,
                connection -> new DirectoryIndex(
                        DirectoryQuery.listEntries(connection),
                        new Territories(DirectoryQuery.listTerritories(connection))));
    }

    /** Of several passes the one that other work on the machine disturbed least. */
    private static double least(Stream<Double> passes) {
        return passes.min(Comparator.naturalOrder()).orElseThrow();
    }

    /** Each search's microseconds, sorted. */
    private static double[] search(DirectoryIndex index, List<String> typed) {
        return typed.stream()
                .mapToDouble(text ->
                        taken(() -> index.search(Wanted.of(text), 1, PAGE)).wall())
                .sorted()
                .toArray();
    }

    private static Figure limited(String name, double microseconds, double limit, String because) {
        return new Figure(name, microseconds, 0, Optional.of(limit), because);
    }

    private static Taken taken(Runnable work) {
        var threads = ManagementFactory.getThreadMXBean();
        long processor = threads.getCurrentThreadCpuTime();
        long wall = System.nanoTime();
        work.run();
        return new Taken(
                (System.nanoTime() - wall) / 1_000.0, (threads.getCurrentThreadCpuTime() - processor) / 1_000.0);
    }

    /** What people type, seeded: names whole and begun, with and without accents, with a département, and numbers. */
    private static List<String> typed(List<DirectoryEntry> bodies, int queries) {
        var random = new Random(2026);
        List<String> typed = new ArrayList<>();
        while (typed.size() < queries) {
            DirectoryEntry body = bodies.get(random.nextInt(bodies.size()));
            String name = body.name();
            String plain = Folding.fold(name);
            typed.add(
                    switch (random.nextInt(8)) {
                        case 0 -> name;
                        case 1 -> plain;
                        case 2 -> plain.substring(0, 1 + random.nextInt(plain.length()));
                        case 3 -> plain.replace("saint ", "st ") + " " + body.department();
                        case 4 -> name.toUpperCase(Locale.FRENCH);
                        case 5 -> body.insee().isEmpty() ? body.siren() : body.insee();
                        case 6 -> plain.substring(plain.lastIndexOf(' ') + 1);
                        default -> plain.substring(0, Math.min(plain.length(), 2 + random.nextInt(4)));
                    });
        }
        return typed;
    }

    /** The same with a letter doubled, left out or exchanged with its neighbour somewhere, seeded. */
    private static List<String> slipped(List<String> typed) {
        var random = new Random(27);
        return typed.stream()
                .map(text ->
                        text.length() < 4 ? text + "x" : slipped(text, 1 + random.nextInt(text.length() - 2), random))
                .toList();
    }

    private static String slipped(String text, int at, Random random) {
        String before = text.substring(0, at);
        char letter = text.charAt(at);
        return switch (random.nextInt(3)) {
            case 0 -> before + letter + text.substring(at);
            case 1 -> before + text.substring(at + 1);
            default -> before + text.charAt(at + 1) + letter + text.substring(at + 2);
        };
    }

    private static double used() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
