/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.label.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.text.PDFTextStripper;
import org.etalon.label.certificate.Telephone;
import org.etalon.label.page.LabelLine;
import org.etalon.platform.artwork.PdfCanvas;
import org.etalon.platform.artwork.SvgCanvas;
import org.etalon.platform.text.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Artwork that a printer can take: paths, embedded fonts, a trimmed size. */
class PanelTest {
    private static final double POINTS = 72 / 25.4;

    private static Panel panel(String name) {
        var line = new LabelLine(
                "7K4M-XQ2D-9FTB",
                name,
                "",
                "Commune",
                "Isère (38)",
                3,
                5,
                "Niveau 3 sur 5",
                "2026",
                "Territoire Numérique Libre, édition 2026",
                "",
                "64 %",
                "Marchés réversibles",
                "",
                false,
                "");
        return new Panel(line, "https://label.exemple.fr/verify/7K4M-XQ2D-9FTB", "");
    }

    private static byte[] pdf(Panel panel) {
        try (var canvas = new PdfCanvas(Panel.WIDTH, Panel.HEIGHT, Panel.BLEED, panel.told(), "fr")) {
            panel.draw(canvas);
            return canvas.pdf();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Fontaine",
                "Communauté de communes du Perthois, de la Saulx et des Côtes de Champagne réunies",
                "<b>L’Haÿ & Œuf</b> \u6f22"
            })
    void svg_is_made_of_shapes_alone_and_says_what_it_shows(String name) throws Exception {
        var canvas = new SvgCanvas(Panel.WIDTH, Panel.HEIGHT, panel(name).told());
        panel(name).draw(canvas);
        var svg = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(canvas.svg().getBytes(StandardCharsets.UTF_8)))
                .getDocumentElement();
        assertThat(svg.getAttribute("width")).isEqualTo("700mm");
        assertThat(svg.getElementsByTagName("title").item(0).getTextContent()).startsWith(name);
        for (int i = 0; i < svg.getChildNodes().getLength(); i++) {
            assertThat(svg.getChildNodes().item(i).getNodeName()).isIn("title", "path");
        }
    }

    @Test
    void pdf_has_its_size_its_bleed_and_its_fonts() throws Exception {
        try (var document = Loader.loadPDF(pdf(panel("L’Haÿ-les-Roses")))) {
            assertThat(document.getNumberOfPages()).isEqualTo(1);
            var page = document.getPage(0);
            assertThat((double) page.getTrimBox().getWidth()).isCloseTo(POINTS * 700, within());
            assertThat((double) page.getMediaBox().getWidth()).isCloseTo(POINTS * 710, within());
            assertThat(page.getResources().getXObjectNames()).isEmpty();
            for (var name : page.getResources().getFontNames()) {
                assertThat(page.getResources().getFont(name).isEmbedded()).isTrue();
            }
            assertThat(new PDFTextStripper().getText(document))
                    .contains("L’Haÿ-les-Roses", "Niveau 3 sur 5", "Marchés réversibles", "7K4M-XQ2D-9FTB");
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("fr");
        }
    }

    @Test
    void a_telephone_reads_the_address_and_a_printer_finds_the_colours_that_the_kit_names() throws Exception {
        byte[] file = pdf(panel("Fontaine"));
        assertThat(Telephone.read(file, 50)).isEqualTo("https://label.exemple.fr/verify/7K4M-XQ2D-9FTB");
        try (var document = Loader.loadPDF(file)) {
            assertThat(document.getDocumentCatalog().getOutputIntents()).isEmpty();
            var spaces = new PDFStreamParser(document.getPage(0))
                    .parse().stream()
                            .filter(COSName.class::isInstance)
                            .map(name -> ((COSName) name).getName())
                            .filter(name -> !name.matches("F[0-9]+"))
                            .distinct();
            assertThat(spaces).containsExactly("DeviceRGB");
        }
        for (Locale locale : List.of(Locale.FRENCH, Locale.ENGLISH)) {
            assertThat(Texts.of("laureate", locale).get("kit.panel.text"))
                    .containsPattern("(RVB, sans profil|RGB without a profile)");
        }
    }

    private static org.assertj.core.data.Offset<Double> within() {
        return org.assertj.core.data.Offset.offset(.01);
    }
}
