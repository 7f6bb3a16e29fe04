/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.bench;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/**
 * 500 people at 500 dossiers for ten minutes, over HTTP, at the application as it is started, on PostgreSQL. Each
 * saves every ten seconds, opens a page of questions each minute and, as the page does, asks for what changed after each save and every
 * twelve seconds. They come one after the other within two minutes, in which a server that has just started warms up, and stay for ten; times
 * are those of the ten, what failed or was lost is counted from the first on. Server, database and people share this machine.
 */
final class FillersFigures {
    private static final int PEOPLE = 500;
    private static final int MINUTES = 10;
    private static final int COMING = 2;
    private static final double P95_LIMIT = 200_000;

    private final Queue<Double> saves = new ConcurrentLinkedQueue<>();
    private final Queue<Double> pages = new ConcurrentLinkedQueue<>();
    private final Queue<Double> looks = new ConcurrentLinkedQueue<>();
    private final AtomicInteger failed = new AtomicInteger();
    private final Queue<CompletableFuture<?>> sent = new ConcurrentLinkedQueue<>();

    private FillersFigures() {}

    static List<Measured> measure(boolean quick) throws Exception {
        try (var database = EmbeddedPostgres.builder().start();
                var server = RunningServer.start(database)) {
            var fillers = Fillers.of(database.getPostgresDatabase(), server.address(), quick ? PEOPLE / 10 : PEOPLE);
            var run = new FillersFigures();
            var taken = run.fill(fillers, quick ? 1 : MINUTES, server);
            long lost = 0;
            for (HttpFiller filler : fillers) {
                lost += filler.lost();
            }
            List<Measured> figures = run.figures();
            figures.add(new Amount("lost", "saves", lost, 0, "nothing lost"));
            figures.add(new Amount("processor", "seconds", taken.toSeconds(), Double.MAX_VALUE, ""));
            figures.add(new Amount("resident", "megabytes", server.resident(), 900, "900 MB resident"));
            return figures;
        }
    }

    /** The processor's time that it took the server once all were there. */
    private Duration fill(List<HttpFiller> fillers, int minutes, RunningServer server) throws InterruptedException {
        var clock = Executors.newScheduledThreadPool(4);
        for (int i = 0; i < fillers.size(); i++) {
            HttpFiller filler = fillers.get(i);
            var number = new AtomicInteger();
            long coming = TimeUnit.MINUTES.toMillis(COMING) * i / fillers.size();
            every(clock, coming, 60_000, () -> timed(pages, () -> filler.open(number.get())));
            every(clock, coming, 10_000, () -> {
                timed(saves, () -> filler.save(number.getAndIncrement()).thenApply(kept -> {
                    timed(looks, filler::look);
                    return kept;
                }));
            });
            every(clock, coming, 12_000, () -> timed(looks, filler::look));
        }
        TimeUnit.MINUTES.sleep(COMING);
        List.of(saves, pages, looks).forEach(Queue::clear);
        var before = server.processor();
        TimeUnit.MINUTES.sleep(minutes);
        var taken = server.processor().minus(before);
        clock.shutdownNow();
        CompletableFuture.allOf(sent.toArray(CompletableFuture[]::new))
                .orTimeout(1, TimeUnit.MINUTES)
                .exceptionally(late -> null)
                .join();
        return taken;
    }

    private static void every(
            java.util.concurrent.ScheduledExecutorService clock, long first, long milliseconds, Runnable work) {
        clock.scheduleAtFixedRate(work, first, milliseconds, TimeUnit.MILLISECONDS);
    }

    private void timed(Queue<Double> times, Supplier<CompletableFuture<Boolean>> request) {
        long start = System.nanoTime();
        failed.incrementAndGet();
        sent.add(request.get().thenAccept(well -> {
            times.add((System.nanoTime() - start) / 1_000.0);
            failed.addAndGet(well ? -1 : 0);
        }));
    }

    private List<Measured> figures() {
        List<Measured> figures = new ArrayList<>();
        figures.addAll(figures("save", saves, Optional.of(P95_LIMIT)));
        figures.addAll(figures("page", pages, Optional.empty()));
        figures.addAll(figures("look", looks, Optional.empty()));
        figures.add(new Amount("failed", "requests", failed.get(), 0, "no error"));
        return figures;
    }

    private static List<Measured> figures(String name, Queue<Double> times, Optional<Double> p95) {
        List<Double> sorted = times.stream().sorted().toList();
        return List.of(
                new Amount(name + "s", "requests", sorted.size(), Double.MAX_VALUE, ""),
                new Figure(name + "P50", at(sorted, 50), 0, Optional.empty(), ""),
                new Figure(name + "P95", at(sorted, 95), 0, p95, "200 ms at the 95th percentile"));
    }

    private static double at(List<Double> sorted, int percent) {
        return sorted.get(Math.min(sorted.size() - 1, sorted.size() * percent / 100));
    }
}
