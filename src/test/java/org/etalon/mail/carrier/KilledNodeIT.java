/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.mail.carrier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.etalon.mail.queue.DeliveryRound;
import org.etalon.mail.queue.LetterRepository;
import org.etalon.platform.persistence.Databases;
import org.etalon.platform.persistence.Sql;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A node is killed (SIGKILL) while a real conversation with a mail server stands still at each of its steps. */
class KilledNodeIT {
    private static final Databases DATABASE = Databases.POSTGRESQL;
    private static final Duration LATER = Duration.ofHours(1);

    @ParameterizedTest(name = "killed at {0}: {1}, then {2}, arrived {3} times")
    @CsvSource({
        "EHLO, TAKEN,   SENT,      1",
        "MAIL, TAKEN,   SENT,      1",
        "RCPT, TAKEN,   SENT,      1",
        "DATA, TAKEN,   SENT,      1",
        ".,    HANDING, UNCERTAIN, 1"
    })
    void nothing_arrives_twice(String step, String left, String then, int arrived) throws Exception {
        Sql.inTransaction(DATABASE.source(), connection -> {
            connection.createStatement().executeUpdate("delete from mail_letter");
            LetterRepository.add(connection, SmtpCarrierTest.letter("camille@example.org", ""));
            return null;
        });
        try (var slow = new ScriptedServer(Map.of(step, ScriptedServer.STALL));
                var good = new ScriptedServer(Map.of())) {
            Process node = started(slow.port());
            assertThat(slow.stalled.await(60, TimeUnit.SECONDS)).isTrue();
            node.destroyForcibly().waitFor();
            assertThat(state()).isEqualTo(left);

            for (int hour = 1; hour <= 3; hour++) {
                round(good.port(), LATER.multipliedBy(hour));
            }

            assertThat(state()).isEqualTo(then);
            assertThat(slow.accepted.size() + good.accepted.size()).isEqualTo(arrived);
        }
    }

    private static Process started(int port) throws IOException {
        String url = Sql.with(
                DATABASE.source(), connection -> connection.getMetaData().getURL());
        return new ProcessBuilder(
                        System.getProperty("java.home") + "/bin/java",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        DoomedNode.class.getName(),
                        url,
                        "postgres",
                        "smtp://127.0.0.1:" + port)
                .inheritIO()
                .start();
    }

    private static void round(int port, Duration later) {
        var address = SmtpAddress.of("smtp://127.0.0.1:" + port);
        var clock = Clock.offset(Clock.system(ZoneOffset.UTC), later);
        new DeliveryRound(
                        DATABASE.source(),
                        clock,
                        () -> new SmtpCarrier(address, Sender.of("", "label.example.org"), address.properties()))
                .run();
    }

    private static String state() {
        return Sql.with(DATABASE.source(), connection -> {
            try (var statement = connection.createStatement();
                    var row = statement.executeQuery("select state from mail_letter")) {
                row.next();
                return row.getString(1);
            }
        });
    }
}
