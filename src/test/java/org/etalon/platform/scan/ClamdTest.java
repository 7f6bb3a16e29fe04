/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.platform.scan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.etalon.core.problem.RefusedException;
import org.etalon.platform.scan.Verdict.Unavailable;
import org.etalon.platform.setting.SettingException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Daemons that don't do what they should; one that does is met in {@link ScannerIT}. */
class ClamdTest {
    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void write() throws IOException {
        file = Files.write(folder.resolve("a"), new byte[300_000]);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "stream: ",
                "INSTREAM size limit exceeded. ERROR",
                "stream: OK FOUND or not",
                "OK",
                "UNKNOWN COMMAND"
            })
    void only_a_clean_answer_is_clean(String answer) throws Exception {
        assertThat(scan(answer + "\0")).isInstanceOf(Unavailable.class);
    }

    @Test
    void a_daemon_that_says_nothing_is_not_waited_for() throws Exception {
        try (var server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThat(clamd(server).scan(file)).isInstanceOf(Unavailable.class);
        }
    }

    @Test
    void without_a_daemon_nothing_passes() throws IOException {
        int nobody;
        try (var server = new ServerSocket(0)) {
            nobody = server.getLocalPort();
        }
        assertThatThrownBy(() -> Scanner.at("127.0.0.1:" + nobody).check(file))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("SCAN_UNAVAILABLE");
    }

    @Test
    void without_the_setting_everything_passes() {
        assertThatCode(() -> Scanner.at(" ").check(file)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"3310", "localhost", "localhost:0", "localhost:65536", "tcp://localhost:3310", "localhost:33a"})
    void a_setting_that_is_no_address_stops_the_start(String address) {
        assertThatThrownBy(() -> Scanner.at(address)).isInstanceOf(SettingException.class);
    }

    private Verdict scan(String answer) throws Exception {
        try (var server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var done = CompletableFuture.runAsync(() -> answer(server, answer));
            Verdict verdict = clamd(server).scan(file);
            done.get();
            return verdict;
        }
    }

    private static void answer(ServerSocket server, String answer) {
        try (Socket socket = server.accept()) {
            socket.getInputStream().readNBytes(300_000);
            socket.getOutputStream().write(answer.getBytes(StandardCharsets.US_ASCII));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static Clamd clamd(ServerSocket server) {
        Duration soon = Duration.ofMillis(500);
        return new Clamd("127.0.0.1", server.getLocalPort(), soon, soon);
    }
}
