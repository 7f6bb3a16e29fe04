/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.label.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Locale;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.etalon.label.page.LabelLine;
import org.etalon.platform.paper.PaperJudge;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CertificateTest {
    private static final String ADDRESS = "https://label.exemple.fr/verify/7K4M-XQ2D-9FTB";

    private static Certificate certificate(String name, int level, String awarded) {
        var line = new LabelLine(
                "7K4M-XQ2D-9FTB",
                name,
                "",
                "Commune",
                "Isère (38)",
                level,
                5,
                awarded,
                "2026",
                "Territoire Numérique Libre, édition 2026",
                "",
                "64 %",
                "Marchés réversibles",
                "",
                false,
                "");
        var facts = List.of(
                new Certificate.Fact("Décerné le", "8 octobre 2026"),
                new Certificate.Fact("Valable jusqu’au", "8 octobre 2029"),
                new Certificate.Fact("Code", "7K4M-XQ2D-9FTB"));
        return new Certificate(line, facts, ADDRESS, "ADULLACT", "", Locale.FRENCH);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Fontaine",
                "Saint-Remy-en-Bouzemont-Saint-Genest-et-Isson et toute sa communauté de communes du Perthois",
                "<b>L’Haÿ & Œuf</b>"
            })
    void it_is_one_page_that_lasts_and_can_be_listened_to(String name) throws Exception {
        byte[] file = certificate(name, 3, "Niveau 3").bytes();
        assertThat(PaperJudge.faultsOfPdf(file)).isEmpty();
        try (var paper = Loader.loadPDF(file)) {
            assertThat(paper.getNumberOfPages()).isEqualTo(1);
            String words = withoutSpaces(new PDFTextStripper().getText(paper));
            assertThat(words)
                    .contains(withoutSpaces(name), "Niveau3", "Isère(38)", "8octobre2029", "7K4M-XQ2D-9FTB", ADDRESS);
        }
    }

    /** Lines break where they have to. */
    private static String withoutSpaces(String words) {
        return words.replaceAll("[\\s\\p{Z}]+", "");
    }

    @Test
    void a_tier_has_its_name_and_no_signs() {
        assertThat(certificate("Fontaine", 0, "Or").html()).contains(">Or<").doesNotContain("<span class=\"sign");
    }

    @Test
    void a_telephone_reads_the_address() throws Exception {
        BufferedImage picture = ImageIO.read(new ByteArrayInputStream(QrPicture.png(ADDRESS)));
        assertThat(Telephone.read(picture)).isEqualTo(ADDRESS);
        assertThat(Telephone.read(certificate("Fontaine", 3, "Niveau 3").bytes(), 150))
                .isEqualTo(ADDRESS);
    }
}
