/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.mail.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Locale;
import org.etalon.platform.setting.BaseAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LetterWriterTest {
    private static final LetterWriter WRITER = new LetterWriter(BaseAddress.of("https://label.example.org/"));
    private static final Addressee CAMILLE = new Addressee("camille@example.org", "Camille", Locale.FRENCH);

    @Test
    void a_letter_reads_as_well_without_marks_as_with_them() {
        Written written = WRITER.write(
                Letter.of(TestOccasion.INVITED, CAMILLE, "/invitations/42?jeton=a&b", "Élise Noé", "Ville d’Exemple"));

        assertThat(written.subject()).isEqualTo("Élise Noé vous invite");
        assertThat(written.plain())
                .isEqualTo(
                        """
                Bonjour Camille,

                Élise Noé vous invite à remplir le dossier « Ville d’Exemple ».

                Vous pourrez :

                - lire
                - écrire

                Accepter\u00a0:
                https://label.example.org/invitations/42?jeton=a&b

                --\s
                Étalon
                Vous recevez ce message parce que Élise Noé a donné votre adresse.
                """);
        assertThat(written.html())
                .contains("<html lang=\"fr\">", "<title>Élise Noé vous invite</title>", "<strong>Élise Noé</strong>")
                .contains("href=\"https://label.example.org/invitations/42?jeton=a&amp;b\">Accepter</a>")
                .contains(">https://label.example.org/invitations/42?jeton=a&amp;b</span>")
                .contains("<li>lire</li>");
    }

    @Test
    void the_addressee_s_language_decides() {
        var english = new Addressee("sam@example.org", "", Locale.ENGLISH);
        Written written = WRITER.write(Letter.of(TestOccasion.INVITED, english, "/", "Élise", "Town"));
        assertThat(written.subject()).isEqualTo("Élise invites you");
        assertThat(written.plain()).startsWith("Hello,\n\nÉlise invites you to fill the dossier “Town”.");
        assertThat(written.html()).contains("<html lang=\"en\">");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Élise\r\nBcc: all@example.org",
                "Élise\nBcc: all@example.org",
                "Élise\u0000Bcc: all@example.org",
                "Élise\u2028Bcc: all@example.org",
                "Élise\u202eBcc: all@example.org"
            })
    void a_name_can_neither_begin_a_header_nor_turn_the_line(String name) {
        Written written = WRITER.write(Letter.of(TestOccasion.INVITED, CAMILLE, "/", name, "x"));
        assertThat(written.subject()).isEqualTo("Élise Bcc: all@example.org vous invite");
        assertThat(new Addressee("a@example.org", name, Locale.FRENCH).name()).isEqualTo("Élise Bcc: all@example.org");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<img src=http://evil.example/x.png>",
                "![x](http://evil.example/x.png)",
                "[ici](http://evil.example)",
                "<http://evil.example>",
                "**gras** _italique_ `code`",
                "{0} {{body}} $1 \\",
                "1. liste",
                "- liste",
                "# titre",
                "&lt;b&gt;"
            })
    void what_people_write_is_shown_and_marks_up_nothing(String text) {
        Written written = WRITER.write(Letter.of(TestOccasion.INVITED, CAMILLE, "/", "Élise", text));
        assertThat(written.plain()).contains("« " + text + " »");
        String shown = text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
        assertThat(written.html()).contains("« " + shown + " »");
    }

    @Test
    void a_name_that_looks_like_markup_is_shown_in_the_title_and_the_greeting_too() {
        var to = new Addressee("a@example.org", "<b>{{action}}</b>", Locale.FRENCH);
        Written written = WRITER.write(Letter.of(TestOccasion.INVITED, to, "/", "<i>", "x"));
        assertThat(written.html())
                .contains("<title>&lt;i&gt; vous invite</title>", "Bonjour &lt;b&gt;{{action}}&lt;/b&gt;,")
                .doesNotContain("<b>", "<i>");
    }

    @Test
    void days_instants_and_numbers_are_written_as_the_language_writes_them() {
        var day = LocalDate.of(2026, 11, 30);
        var moment = ZonedDateTime.of(2026, 11, 30, 23, 59, 0, 0, ZoneId.of("Indian/Reunion"));
        Written french = WRITER.write(Letter.of(TestOccasion.CLOSING, CAMILLE, "", day, moment, 1200));
        assertThat(french.subject()).isEqualTo("Clôture le 30 novembre 2026");
        assertThat(french.plain())
                .contains("ferme le 30 novembre 2026 à 23:59 (heure de La Réunion). Il manque 1\u202f200")
                .doesNotContain("https://");

        var english = new Addressee("sam@example.org", "Sam", Locale.ENGLISH);
        assertThat(WRITER.write(Letter.of(TestOccasion.CLOSING, english, "", day, moment, 1200))
                        .plain())
                .contains("closes on 30 November 2026 at 23:59 (La Réunion time). 1,200 answers");
    }

    @Test
    void a_subject_stays_a_line_that_can_be_read() {
        Written written = WRITER.write(Letter.of(TestOccasion.INVITED, CAMILLE, "/", "é".repeat(5000), "x"));
        assertThat(written.subject()).hasSize(300).endsWith("é…");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "a",
                "a@",
                "@b",
                "a b@example.org",
                "a@example.org\r\nBcc: b@example.org",
                "a@b@c",
                "<a@b>",
                "a,b@c"
            })
    void nothing_is_sent_to_what_is_no_address(String email) {
        assertThat(Addressee.isAddress(email)).isFalse();
        assertThatThrownBy(() -> new Addressee(email, "", Locale.FRENCH)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void an_address_has_254_characters_at_most() {
        assertThat(Addressee.isAddress("a".repeat(242) + "@example.org")).isTrue();
        assertThat(Addressee.isAddress("a".repeat(243) + "@example.org")).isFalse();
    }

    @Test
    void nothing_that_is_written_gets_into_a_log() {
        Written written = WRITER.write(Letter.of(TestOccasion.INVITED, CAMILLE, "/", "Élise", "x"));
        assertThat(written.toString()).isEqualTo("Written");
        assertThat(CAMILLE.toString()).doesNotContain("camille", "Camille");
    }
}
