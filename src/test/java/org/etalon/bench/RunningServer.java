/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.bench;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The application as {@code ./etalon run} starts it, in a process and a data folder of its own. */
final class RunningServer implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final Process process;
    private final URI address;

    private RunningServer(Process process, URI address) {
        this.process = process;
        this.address = address;
    }

    /** This checkout's, on that database. */
    static RunningServer start(EmbeddedPostgres database) throws IOException, InterruptedException {
        return start(Path.of("."), database);
    }

    static RunningServer start(Path checkout, EmbeddedPostgres database) throws IOException, InterruptedException {
        int port;
        try (var socket = new ServerSocket(0)) {
            port = socket.getLocalPort();
        }
        Path folder = Files.createTempDirectory("etalon-bench-server");
        var builder = new ProcessBuilder(
                checkout.resolve("etalon").toString(), "run", "--port", "" + port, "--data", folder.toString());
        builder.environment()
                .putAll(Map.of(
                        "ETALON_DB_URL",
                        database.getJdbcUrl("postgres", "postgres"),
                        "ETALON_DB_USER",
                        "postgres",
                        "ETALON_DB_PASSWORD",
                        "postgres"));
        var server = new RunningServer(
                builder.redirectErrorStream(true)
                        .redirectOutput(folder.resolve("said").toFile())
                        .start(),
                URI.create("http://127.0.0.1:" + port));
        server.await();
        return server;
    }

    URI address() {
        return address;
    }

    /** Megabytes of memory that it holds. */
    double resident() throws IOException {
        return Files.readAllLines(Path.of("/proc", "" + process.pid(), "status")).stream()
                .filter(line -> line.startsWith("VmRSS:"))
                .mapToDouble(line -> Double.parseDouble(line.replaceAll("[^0-9]", "")) / 1024)
                .sum();
    }

    /** Processor time that it took so far. */
    Duration processor() {
        return process.info().totalCpuDuration().orElse(Duration.ZERO);
    }

    private void await() throws InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!isReady()) {
            if (!process.isAlive() || System.nanoTime() > end) {
                close();
                throw new IllegalStateException("the server under measurement did not start");
            }
            TimeUnit.MILLISECONDS.sleep(200);
        }
    }

    private boolean isReady() throws InterruptedException {
        var asked = HttpRequest.newBuilder(address.resolve("/health/ready")).build();
        try {
            return HttpClient.newHttpClient()
                            .send(asked, BodyHandlers.discarding())
                            .statusCode()
                    == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    @Override
    public void close() {
        process.destroy();
    }
}
