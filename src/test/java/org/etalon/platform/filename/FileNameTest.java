/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.platform.filename;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class FileNameTest {
    static Stream<Arguments> names() {
        return Stream.of(
                name("Plan.PDF", "Plan.PDF"),
                name("Délibération n° 12 – l'été.pdf", "Délibération n° 12 – l'été.pdf"),
                name("e\u0301te\u0301.pdf", "été.pdf"),
                name("👩‍💻 serveurs.png", "👩‍💻 serveurs.png"),
                name("שלום.pdf", "שלום.pdf"),
                name("facture\u202Efdp.exe", "facturefdp.exe"),
                name("a\0b\u0007\u200B.txt", "ab.txt"),
                name("../../etc/passwd", "passwd"),
                name("..\\..\\windows\\a.ini", "a.ini"),
                name("C:\\Mes documents\\a.pdf", "a.pdf"),
                name("/", "document"),
                name("..", "document"),
                name("", "document"),
                name(null, "document"),
                name("  a \u00A0\t b .pdf. ", "a b .pdf"),
                name(".htaccess", "htaccess"),
                name("a<b>:\"c|d?e*.txt", "a_b___c_d_e_.txt"),
                name("CON", "_CON"),
                name("nul.pdf", "_nul.pdf"),
                name("Lpt1.tar.gz", "_Lpt1.tar.gz"),
                name("console.pdf", "console.pdf"),
                name("\uD800a.pdf", "a.pdf"),
                name("a".repeat(300) + ".pdf", "a".repeat(196) + ".pdf"),
                name("é".repeat(300) + ".pdf", "é".repeat(98) + ".pdf"),
                name("🌍".repeat(300), "🌍".repeat(50)));
    }

    @ParameterizedTest
    @MethodSource("names")
    void what_people_write_stays_and_what_harms_goes(String sent, String expected) {
        assertThat(FileName.of(sent).text()).isEqualTo(expected);
    }

    @Test
    void whatever_is_sent_the_name_is_safe_and_stays_what_it_is() {
        long seed = 42;
        var random = new Random(seed);
        String alphabet = "ab./\\:*é \0\u202E\uD83C\uDF0D\u0301\"<\u00A0\r\n%;'";
        for (int i = 0; i < 20_000; i++) {
            String sent = Stream.generate(() -> random.nextInt(alphabet.length()))
                    .limit(random.nextInt(400))
                    .map(at -> alphabet.substring(at, at + 1))
                    .collect(Collectors.joining());
            FileName name = FileName.of(sent);
            assertThat(name.text())
                    .as("seed " + seed + ", sent " + sent)
                    .isNotEmpty()
                    .doesNotContainPattern("[/\\\\:*?\"<>|\\p{Cntrl}\\u202E]|^[ .]|[ .]$");
            assertThat(name.text().getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(200);
            assertThat(FileName.of(name.text())).isEqualTo(name);
            assertThat(Disposition.attachment(name))
                    .matches("attachment; filename=\"[^\"\\\\\\p{Cntrl}]+\"; filename\\*=UTF-8''[\\w.%~-]+");
        }
    }

    @Test
    void a_name_gets_the_extension_of_what_it_is() {
        List<String> jpeg = List.of("jpg", "jpeg");
        assertThat(FileName.of("a.JPEG").ending(jpeg).text()).isEqualTo("a.JPEG");
        assertThat(FileName.of("a.png").ending(jpeg).text()).isEqualTo("a.png.jpg");
        assertThat(FileName.of("a").ending(jpeg).text()).isEqualTo("a.jpg");
        assertThat(FileName.of("v1.2 of the plan").ending(jpeg).text()).isEqualTo("v1.2 of the plan.jpg");
        assertThat(FileName.of("a".repeat(300)).ending(jpeg).text()).isEqualTo("a".repeat(196) + ".jpg");
    }

    @Test
    void a_download_has_its_name_in_both_ways() {
        assertThat(Disposition.attachment(FileName.of("Été n° 1; l'\"a\".pdf")))
                .isEqualTo("attachment; filename=\"Ete n_ 1_ l'_a_.pdf\"; "
                        + "filename*=UTF-8''%C3%89t%C3%A9%20n%C2%B0%201%3B%20l%27_a_.pdf");
    }

    private static Arguments name(String sent, String expected) {
        return Arguments.of(sent, expected);
    }
}
