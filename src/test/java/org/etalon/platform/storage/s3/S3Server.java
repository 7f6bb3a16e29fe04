/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.platform.storage.s3;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A real S3 server in a process of its own, which keeps objects in memory and checks every signature. */
final class S3Server implements AutoCloseable {
    private static final String JAR = "target/s3proxy/s3proxy.jar";
    private final Process process;
    private final int port;

    S3Server(Path folder) throws IOException {
        try (var free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        Path settings = Files.write(
                folder.resolve("s3.properties"),
                List.of(
                        "s3proxy.endpoint=http://127.0.0.1:" + port,
                        "s3proxy.authorization=aws-v2-or-v4",
                        "s3proxy.identity=key",
                        "s3proxy.credential=se/cret",
                        "jclouds.provider=transient",
                        "jclouds.identity=local",
                        "jclouds.credential=local"));
        process = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElse("java"),
                        "-XX:TieredStopAtLevel=1",
                        "-Dorg.slf4j.simpleLogger.logFile=System.out",
                        "-jar",
                        JAR,
                        "--properties",
                        settings.toString())
                .redirectErrorStream(true)
                .start();
        awaitStart();
    }

    private void awaitStart() throws IOException {
        var log = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        var told = new StringBuilder();
        for (String line = log.readLine(); ; line = log.readLine()) {
            if (line == null) {
                throw new IOException("the S3 server did not start: " + told);
            }
            told.append(line).append('\n');
            if (line.contains("Started") && line.contains(Integer.toString(port))) {
                var rest = new Thread(() -> log.lines().forEach(ignored -> {}));
                rest.setDaemon(true);
                rest.start();
                return;
            }
        }
    }

    /** As {@code ETALON_S3_URL}. */
    String url(String secret) {
        return URI.create("http://key:" + secret + "@127.0.0.1:" + port + "/evidence/some/prefix?region=fr-par")
                .toString();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
