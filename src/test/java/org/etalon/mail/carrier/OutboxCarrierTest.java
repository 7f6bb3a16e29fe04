/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.mail.carrier;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.etalon.mail.queue.LetterState;
import org.etalon.mail.queue.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutboxCarrierTest {
    private static final String STOP = "https://label.example.org/mails/stop/abc";
    private static final String NAME = "2026-11-23T22-33-53Z-6f9619ff-8b86-4011-b42d-00c04fc964ff.eml";

    @TempDir
    Path data;

    private Path folder() {
        return data.resolve("outbox");
    }

    private Outcome write(String email, String stop) {
        try (var carrier = new OutboxCarrier(folder(), Sender.of("", "label.example.org"))) {
            return carrier.carry(SmtpCarrierTest.letter(email, stop), () -> false);
        }
    }

    private MimeMessage read() throws Exception {
        try (var file = Files.newInputStream(folder().resolve(NAME))) {
            return new MimeMessage(MimeLetter.offline(), file);
        }
    }

    @Test
    void a_letter_becomes_a_whole_message_that_mail_programs_open() throws Exception {
        assertThat(write("camille@été.example", STOP)).isEqualTo(Outcome.sent());

        MimeMessage message = read();
        assertThat(message.getHeader("Date", null)).isEqualTo("Mon, 23 Nov 2026 22:33:53 +0000");
        assertThat(message.getHeader("Message-ID", null))
                .isEqualTo("<6f9619ff-8b86-4011-b42d-00c04fc964ff@label.example.org>");
        assertThat(message.getFrom()).containsExactly(new InternetAddress("no-reply@label.example.org", "Étalon"));
        assertThat(message.getAllRecipients())
                .containsExactly(new InternetAddress("camille@xn--t-9fab.example", "Camille Noël"));
        assertThat(((InternetAddress) message.getAllRecipients()[0]).getPersonal())
                .isEqualTo("Camille Noël");
        assertThat(message.getSubject()).isEqualTo("Une clôture, déjà 🙂");
        assertThat(message.getHeader("Auto-Submitted", null)).isEqualTo("auto-generated");
        assertThat(message.getHeader("List-Unsubscribe", null)).isEqualTo("<" + STOP + ">");
        assertThat(message.getHeader("List-Unsubscribe-Post", null)).isEqualTo("List-Unsubscribe=One-Click");

        var alternatives = (MimeMultipart) message.getContent();
        assertThat(alternatives.getContentType()).startsWith("multipart/alternative");
        assertThat(alternatives.getBodyPart(0).getContentType()).isEqualTo("text/plain; charset=UTF-8");
        assertThat(alternatives.getBodyPart(0).getContent().toString().replace("\r\n", "\n"))
                .isEqualTo("Bonjour,\n.\nÀ bientôt\n");
        assertThat(alternatives.getBodyPart(1).getContentType()).isEqualTo("text/html; charset=UTF-8");
        assertThat(alternatives.getBodyPart(1).getContent()).isEqualTo("<p>À bientôt 🙂</p>");
    }

    @Test
    void it_is_bare_ascii_with_short_lines_and_names_no_way_to_stop_what_is_necessary() throws Exception {
        write("camille@example.org", "");
        List<String> lines = Files.readAllLines(folder().resolve(NAME), StandardCharsets.US_ASCII);
        assertThat(lines).allMatch(line -> line.length() <= 200);
        assertThat(lines).noneMatch(line -> line.startsWith("List-"));
    }

    @Test
    void writing_again_after_a_crash_leaves_one_file_whole_and_for_the_owner_alone() throws IOException {
        Files.createDirectories(folder());
        Files.writeString(folder().resolve("." + NAME + ".draft"), "half");
        assertThat(write("camille@example.org", "")).isEqualTo(Outcome.sent());
        assertThat(write("camille@example.org", "")).isEqualTo(Outcome.sent());
        try (var files = Files.list(folder())) {
            assertThat(files).containsExactly(folder().resolve(NAME));
        }
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder().resolve(NAME))))
                .isEqualTo("rw-------");
    }

    @Test
    void an_outbox_that_can_not_be_written_is_tried_again() throws IOException {
        Files.writeString(folder(), "a file in the folder's place");
        assertThat(write("camille@example.org", "").state()).isEqualTo(LetterState.WAITING);
    }

    @Test
    void an_address_that_no_server_knows_is_given_up() {
        assertThat(write("camille@nowhere..example", "")).isEqualTo(Outcome.refused("address"));
    }
}
