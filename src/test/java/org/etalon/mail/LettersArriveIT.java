/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.etalon.journey.BrowserJourney;
import org.etalon.journey.Pause;
import org.junit.jupiter.api.Test;

/** What the shipped application posts lies in the outbox a moment later, for everybody to read. */
class LettersArriveIT extends BrowserJourney {
    private static final Path DATA = Path.of(System.getProperty("server.data", "target/journey-data"));
    private static final String TRIAL = "/api/v1/organiser/mails/trial";

    @Test
    void the_operator_s_trial_arrives_in_the_language_asked_for_and_can_be_read_by_all() throws Exception {
        for (String language : List.of("fr", "en")) {
            String id = posted("camille@example.org", language);
            MimeMessage message = arrived(id);
            assertThat(message.getHeader("Message-ID", null)).startsWith("<" + id + "@");
            assertThat(message.getSubject()).isEqualTo(language.equals("fr") ? "Essai d’envoi" : "Trial message");
            String html = ((MimeMultipart) message.getContent())
                    .getBodyPart(1)
                    .getContent()
                    .toString();
            for (ColorScheme scheme : new ColorScheme[] {ColorScheme.LIGHT, ColorScheme.DARK}) {
                Page page = visitor(new Browser.NewContextOptions()
                                .setColorScheme(scheme)
                                .setViewportSize(PHONE, 800))
                        .newPage();
                page.setContent(html);
                assertAccessible(page);
            }
        }
    }

    @Test
    void an_address_to_which_nothing_can_be_sent_is_told() {
        var answer = asked("{\"email\": \"camille\\r\\nBcc: all@example.org\"}", "fr");
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("\"code\":\"address-wrong\"", "ne peut pas recevoir de message");
        assertThat(asked("{}", "fr").statusCode()).isEqualTo(422);
    }

    @Test
    void health_counts_what_is_in_trouble_and_stays_up() {
        assertThat(get("/health").body())
                .contains("\"name\":\"mail\",\"status\":\"UP\"")
                .contains("\"given-up\":", "\"uncertain\":", "\"waiting\":");
    }

    private String posted(String email, String language) {
        var answer = asked("{\"email\": \"" + email + "\"}", language);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(202);
        return answer.body().replaceAll(".*\"letter\":\"([^\"]*)\".*", "$1");
    }

    private java.net.http.HttpResponse<String> asked(String body, String language) {
        return post(
                TRIAL,
                body,
                "Content-Type",
                "application/json",
                "Accept-Language",
                language,
                "Authorization",
                "Bearer " + token());
    }

    private static String token() {
        try {
            return Files.readString(DATA.resolve("operator-token")).strip();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** The letter, which leaves once its transaction is committed: looked for until it is there. */
    private static MimeMessage arrived(String id) throws Exception {
        long until = System.nanoTime() + 30_000_000_000L;
        while (System.nanoTime() < until) {
            try (Stream<Path> files =
                    Files.exists(DATA.resolve("outbox")) ? Files.list(DATA.resolve("outbox")) : Stream.of()) {
                var found = files.filter(file -> file.toString().endsWith(id + ".eml"))
                        .findFirst();
                if (found.isPresent()) {
                    try (var file = Files.newInputStream(found.get())) {
                        return new MimeMessage(Session.getInstance(new Properties()), file);
                    }
                }
            }
            Pause.aMoment();
        }
        throw new AssertionError("letter " + id + " did not arrive");
    }
}
