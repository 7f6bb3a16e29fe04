/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.mail.carrier;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import org.etalon.mail.queue.Outcome;
import org.junit.jupiter.api.Test;

/** Against a mail server that we have not written. */
class RealServerTest {
    private static Outcome carry(String url) {
        var address = SmtpAddress.of(url);
        var properties = address.properties();
        properties.setProperty("mail.smtps.ssl.trust", "127.0.0.1");
        properties.setProperty("mail.smtps.ssl.checkserveridentity", "false");
        try (var carrier = new SmtpCarrier(address, Sender.of("", "label.example.org"), properties)) {
            return carrier.carry(SmtpCarrierTest.letter("camille@example.org", ""), () -> true);
        }
    }

    private static GreenMail started(String protocol) {
        var server = new GreenMail(new ServerSetup(0, "127.0.0.1", protocol));
        server.start();
        return server;
    }

    private static void assertReceived(GreenMail server) throws Exception {
        assertThat(server.getReceivedMessages()).hasSize(1);
        MimeMessage received = server.getReceivedMessages()[0];
        assertThat(received.getSubject()).isEqualTo("Une clôture, déjà 🙂");
        var alternatives = (MimeMultipart) received.getContent();
        assertThat(alternatives.getBodyPart(0).getContent().toString().replace("\r\n", "\n"))
                .isEqualTo("Bonjour,\n.\nÀ bientôt\n");
    }

    @Test
    void a_letter_arrives_as_it_was_written() throws Exception {
        GreenMail server = started("smtp");
        try {
            assertThat(carry("smtp://127.0.0.1:" + server.getSmtp().getPort())).isEqualTo(Outcome.sent());
            assertReceived(server);
        } finally {
            server.stop();
        }
    }

    @Test
    void with_a_sign_in_over_an_encrypted_connection_too() throws Exception {
        GreenMail server = started("smtps");
        try {
            server.setUser("label@example.org", "label", "p#ss");
            String at = "@127.0.0.1:" + server.getSmtps().getPort();
            assertThat(carry("smtps://label:p%23ss" + at)).isEqualTo(Outcome.sent());
            assertReceived(server);
            assertThat(carry("smtps://label:wrong" + at)).isEqualTo(Outcome.later("sign-in refused"));
        } finally {
            server.stop();
        }
    }

    @Test
    void a_certificate_that_nobody_vouches_for_is_refused() {
        GreenMail server = started("smtps");
        try {
            var address =
                    SmtpAddress.of("smtps://127.0.0.1:" + server.getSmtps().getPort());
            try (var carrier = new SmtpCarrier(address, Sender.of("", "label.example.org"), address.properties())) {
                assertThat(carrier.carry(SmtpCarrierTest.letter("camille@example.org", ""), () -> true))
                        .isEqualTo(Outcome.later("no encryption"));
            }
            assertThat(server.getReceivedMessages()).isEmpty();
        } finally {
            server.stop();
        }
    }
}
