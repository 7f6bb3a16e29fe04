/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.bench;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.etalon.dossier.DossierGround;
import org.etalon.dossier.fill.Filler;

/** 500 people at 500 dossiers, a save each ten seconds of everyone, over as many connections as a node has. */
final class FillersFigures {
    private static final int PEOPLE = 500;
    private static final int EVERY_SECONDS = 10;
    private static final int CONNECTIONS = 20;
    private static final double P95_LIMIT = 200_000;

    private FillersFigures() {}

    static List<Measured> measure(DataSource database, boolean quick) throws SQLException, InterruptedException {
        DataSource source = Pool.of(database, CONNECTIONS);
        var scoring = DossierFigures.scoring();
        var sheet = DossierFigures.sheet(scoring);
        var edition = DossierGround.EDITION_ROW;
        List<Filler> fillers = IntStream.range(0, quick ? PEOPLE / 10 : PEOPLE)
                .mapToObj(one -> Filler.of(source, scoring, edition, "F" + one, sheet))
                .toList();
        var times = new ConcurrentLinkedQueue<Double>();
        var failed = new AtomicInteger();
        int rounds = quick ? 1 : 6;
        var threads = Executors.newScheduledThreadPool(2 * CONNECTIONS);
        for (int i = 0; i < rounds * fillers.size(); i++) {
            Filler filler = fillers.get(i % fillers.size());
            int number = i;
            long due = 1_000L * EVERY_SECONDS * i / PEOPLE;
            threads.schedule(() -> save(filler, source, number, times, failed), due, TimeUnit.MILLISECONDS);
        }
        threads.shutdown();
        boolean done = threads.awaitTermination(2L * rounds * EVERY_SECONDS, TimeUnit.SECONDS);
        long lost = fillers.stream().mapToLong(filler -> filler.lost(source)).sum();
        List<Double> sorted = times.stream().sorted().toList();
        List<Measured> figures = new ArrayList<>();
        figures.add(figure("fillersSaveP50", sorted, 50, Optional.empty()));
        figures.add(figure("fillersSaveP95", sorted, 95, Optional.of(P95_LIMIT)));
        figures.add(new Amount("fillersSaves", "saves", sorted.size(), Double.MAX_VALUE, ""));
        figures.add(new Amount("fillersFailed", "saves", failed.get() + (done ? 0 : 1), 0, "no error"));
        figures.add(new Amount("fillersLost", "saves", Math.abs(lost), 0, "nothing lost"));
        return figures;
    }

    private static void save(
            Filler filler, DataSource source, int number, ConcurrentLinkedQueue<Double> times, AtomicInteger failed) {
        failed.incrementAndGet();
        long start = System.nanoTime();
        filler.save(source, number / PEOPLE, DossierFigures.text(number));
        times.add((System.nanoTime() - start) / 1_000.0);
        failed.decrementAndGet();
    }

    private static Figure figure(String name, List<Double> sorted, int percent, Optional<Double> limit) {
        double at = sorted.get(Math.min(sorted.size() - 1, sorted.size() * percent / 100));
        return new Figure(name, at, 0, limit, "200 ms at the 95th percentile");
    }
}
