/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.mail.carrier;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.PersistenceException;
import java.io.IOException;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.etalon.mail.letter.Written;
import org.etalon.mail.queue.Carrier;
import org.etalon.mail.queue.LetterState;
import org.etalon.mail.queue.Outcome;
import org.etalon.mail.queue.QueuedLetter;
import org.etalon.mail.queue.QueuedLetter.Haste;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What mail servers answer, and what becomes of the letter: whether it may have left is never guessed. */
class SmtpCarrierTest {
    private final AtomicInteger marks = new AtomicInteger();

    static QueuedLetter letter(String email, String stop) {
        return new QueuedLetter(
                UUID.fromString("6f9619ff-8b86-4011-b42d-00c04fc964ff"),
                "tests.HELLO",
                Haste.NECESSARY,
                email,
                "Camille Noël",
                new Written("Une clôture, déjà 🙂", "Bonjour,\n.\nÀ bientôt\n", "<p>À bientôt 🙂</p>"),
                stop,
                1,
                Instant.parse("2026-11-23T22:33:53Z"));
    }

    private Outcome carry(ScriptedServer server, String setting, Carrier.HandOver mark) {
        var address = SmtpAddress.of(setting.replace("PORT", Integer.toString(server.port())));
        try (var carrier = new SmtpCarrier(address, Sender.of("", "label.example.org"), address.properties())) {
            return carrier.carry(letter("camille@example.org", ""), mark);
        }
    }

    private boolean mark() {
        marks.incrementAndGet();
        return true;
    }

    @ParameterizedTest(name = "{0} answered by “{1}”: {2}, {3}")
    @CsvSource({
        ".,    250 taken,                                        SENT,      '',              1",
        "MAIL, 451 4.7.1 later,                                  WAITING,   451 4.7.1,       0",
        "MAIL, 550 5.7.1 <no-reply@label.example.org> forbidden, WAITING,   550 5.7.1,       0",
        "MAIL, hang up,                                          WAITING,   no answer,       0",
        "RCPT, 450 4.2.1 <camille@example.org> busy,             WAITING,   450 4.2.1,       0",
        "RCPT, 550 5.1.1 <camille@example.org> unknown,          GIVEN_UP,  550 5.1.1,       0",
        "RCPT, 550 camille is unknown,                           GIVEN_UP,  550,             0",
        "RCPT, hang up,                                          WAITING,   no answer,       0",
        "DATA, 451 later,                                        WAITING,   451,             0",
        "DATA, 554 5.6.0 no,                                     GIVEN_UP,  554 5.6.0,       0",
        "DATA, hang up,                                          WAITING,   no answer,       0",
        ".,    452 4.3.1 disk full,                              WAITING,   452 4.3.1,       1",
        ".,    554 5.7.1 spam,                                   GIVEN_UP,  554 5.7.1,       1",
        ".,    hang up,                                          UNCERTAIN, no answer,       1",
        "'',   554 no service,                                   WAITING,   unreachable,     0",
        "'',   hang up,                                          WAITING,   unreachable,     0"
    })
    void an_answer_decides(String verb, String answer, LetterState state, String reason, int marked)
            throws IOException {
        try (var server = new ScriptedServer(Map.of(verb, answer))) {
            assertThat(carry(server, "smtp://127.0.0.1:PORT", this::mark)).isEqualTo(new Outcome(state, reason));
            assertThat(marks).hasValue(marked);
        }
    }

    @Test
    void nobody_there_is_tried_again() throws IOException {
        var server = new ScriptedServer(Map.of());
        server.close();
        assertThat(carry(server, "smtp://127.0.0.1:PORT", this::mark)).isEqualTo(Outcome.later("unreachable"));
    }

    @Test
    void a_letter_that_another_node_has_taken_is_broken_off_before_the_server_has_it() throws IOException {
        try (var server = new ScriptedServer(Map.of())) {
            assertThat(carry(server, "smtp://127.0.0.1:PORT", () -> false).state())
                    .isEqualTo(LetterState.WAITING);
            assertThat(server.accepted).isEmpty();
        }
    }

    @Test
    void without_its_mark_in_the_database_a_letter_does_not_leave() throws IOException {
        try (var server = new ScriptedServer(Map.of())) {
            Outcome outcome = carry(server, "smtp://127.0.0.1:PORT", () -> {
                throw new PersistenceException("the database is away");
            });
            assertThat(outcome.state()).isEqualTo(LetterState.WAITING);
            assertThat(server.accepted).isEmpty();
        }
    }

    @Test
    void where_encryption_is_required_and_missing_neither_password_nor_letter_leaves() throws IOException {
        try (var server = new ScriptedServer(Map.of("EHLO", "250-scripted\r\n250 AUTH PLAIN LOGIN"))) {
            assertThat(carry(server, "smtp://user:secret@127.0.0.1:PORT?starttls=required", this::mark))
                    .isEqualTo(Outcome.later("no encryption"));
            assertThat(server.heard).noneMatch(line -> line.startsWith("AUTH") || line.startsWith("MAIL"));
        }
    }

    @Test
    void where_encryption_is_required_and_there_the_letter_leaves_encrypted() throws IOException {
        var answers = Map.of(
                "EHLO", "250-scripted\r\n250-STARTTLS\r\n250 AUTH PLAIN", "AUTH", "235 welcome", "STARTTLS", "220 go");
        try (var server = new ScriptedServer(answers)) {
            var address = SmtpAddress.of("smtp://user:secret@127.0.0.1:" + server.port() + "?starttls=required");
            var properties = address.properties();
            properties.setProperty("mail.smtp.ssl.trust", "127.0.0.1");
            properties.setProperty("mail.smtp.ssl.checkserveridentity", "false");
            try (var carrier = new SmtpCarrier(address, Sender.of("", "label.example.org"), properties)) {
                assertThat(carrier.carry(letter("camille@example.org", ""), this::mark))
                        .isEqualTo(Outcome.sent());
            }
            assertThat(server.heard.indexOf("STARTTLS")).isPositive();
            assertThat(server.heard.stream().filter(line -> line.startsWith("EHLO")))
                    .hasSize(2);
            assertThat(server.accepted).hasSize(1);
        }
    }

    @Test
    void a_refused_sign_in_is_ours_to_mend_and_tried_again() throws IOException {
        var answers = Map.of("EHLO", "250-scripted\r\n250 AUTH PLAIN LOGIN", "AUTH", "535 5.7.8 wrong");
        try (var server = new ScriptedServer(answers)) {
            assertThat(carry(server, "smtp://user:secret@127.0.0.1:PORT", this::mark))
                    .isEqualTo(Outcome.later("sign-in refused"));
            assertThat(server.heard).noneMatch(line -> line.startsWith("MAIL"));
        }
    }

    @Test
    void letters_of_one_round_share_a_connection_and_a_lost_one_is_made_anew() throws IOException {
        try (var server = new ScriptedServer(Map.of())) {
            var address = SmtpAddress.of("smtp://127.0.0.1:" + server.port());
            try (var carrier = new SmtpCarrier(address, Sender.of("", "label.example.org"), address.properties())) {
                for (int i = 0; i < 3; i++) {
                    assertThat(carrier.carry(letter("camille@example.org", ""), this::mark))
                            .isEqualTo(Outcome.sent());
                }
                assertThat(carrier.carry(letter("camille@example.org", ""), () -> false)
                                .state())
                        .isEqualTo(LetterState.WAITING);
                assertThat(carrier.carry(letter("camille@example.org", ""), this::mark))
                        .isEqualTo(Outcome.sent());
            }
            assertThat(server.heard.stream().filter(line -> line.startsWith("EHLO")))
                    .hasSize(2);
            assertThat(server.accepted).hasSize(4);
        }
    }

    @ParameterizedTest
    @CsvSource({"camille@nowhere..example", "camillé@example.org"})
    void an_address_that_no_server_knows_is_given_up(String email) throws IOException {
        try (var server = new ScriptedServer(Map.of())) {
            var address = SmtpAddress.of("smtp://127.0.0.1:" + server.port());
            try (var carrier = new SmtpCarrier(address, Sender.of("", "label.example.org"), address.properties())) {
                assertThat(carrier.carry(letter(email, ""), this::mark)).isEqualTo(Outcome.refused("address"));
            }
        }
    }
}
