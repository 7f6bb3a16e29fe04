/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.platform.scan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import org.etalon.core.problem.RefusedException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** With ClamAV's own daemon, which knows two signatures: those of our test text and of the test file of all scanners. */
class ScannerIT {
    private static final String BAD = "this text stands for a virus in the tests of Etalon";

    /** The harmless file that all scanners agreed to find; in two pieces, so that this one is not found by them. */
    private static final String EICAR = "X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-" + "STANDARD-ANTIVIRUS-TEST-FILE!$H+H*";

    @TempDir
    static Path folder;

    private static Process daemon;
    private static Scanner scanner;

    @BeforeAll
    static void start() throws IOException {
        int port;
        try (var free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        Path signatures = Files.createDirectory(folder.resolve("signatures"));
        Files.writeString(
                signatures.resolve("test.ndb"),
                "Etalon.Test:0:*:" + hex(BAD) + "\nEicar.Test:0:0:" + hex(EICAR) + "\n");
        Path settings = Files.write(
                folder.resolve("clamd.conf"),
                List.of(
                        "Foreground yes",
                        "TCPAddr 127.0.0.1",
                        "TCPSocket " + port,
                        "DatabaseDirectory " + signatures,
                        "TemporaryDirectory " + folder,
                        "StreamMaxLength 1M",
                        "LogFile " + folder.resolve("log")));
        daemon = new ProcessBuilder(binary(), "--config-file=" + settings)
                .redirectErrorStream(true)
                .start();
        awaitStart();
        scanner = Scanner.at("127.0.0.1:" + port);
    }

    private static String hex(String text) {
        return HexFormat.of().formatHex(text.getBytes(StandardCharsets.US_ASCII));
    }

    private static String binary() {
        return Files.isExecutable(Path.of("/usr/sbin/clamd")) ? "/usr/sbin/clamd" : "clamd";
    }

    private static void awaitStart() throws IOException {
        var log = new BufferedReader(new InputStreamReader(daemon.getInputStream(), StandardCharsets.UTF_8));
        var told = new StringBuilder();
        for (String line = log.readLine(); line == null || !line.contains("Self checking"); line = log.readLine()) {
            if (line == null) {
                throw new IOException("clamd did not start: " + told);
            }
            told.append(line).append('\n');
        }
    }

    @AfterAll
    static void stop() {
        daemon.destroyForcibly();
    }

    @Test
    void a_clean_file_passes() throws IOException {
        assertThatCode(() -> scanner.check(file("a clean text"))).doesNotThrowAnyException();
        assertThatCode(() -> scanner.check(file(""))).doesNotThrowAnyException();
    }

    @Test
    void an_infected_one_is_refused_by_name() throws IOException {
        assertThatThrownBy(() -> scanner.check(file("before " + BAD + " behind")))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("SCAN_INFECTED")
                .hasMessageContaining("Etalon.Test");
    }

    @Test
    void the_test_file_of_all_scanners_is_found() throws IOException {
        assertThatThrownBy(() -> scanner.check(file(EICAR)))
                .hasMessageContaining("SCAN_INFECTED")
                .hasMessageContaining("Eicar.Test");
    }

    @Test
    void one_that_is_larger_than_the_daemon_takes_is_never_a_silent_pass() throws IOException {
        assertThatThrownBy(() -> scanner.check(file("x".repeat(3_000_000))))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("SCAN_UNAVAILABLE");
        assertThat(folder.resolve("log")).content().contains("limit");
    }

    private static Path file(String content) throws IOException {
        return Files.writeString(Files.createTempFile(folder, "", ""), content);
    }
}
