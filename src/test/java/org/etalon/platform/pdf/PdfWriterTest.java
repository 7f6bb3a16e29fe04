/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.platform.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.etalon.platform.xml.Markup;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** A document is archivable and readable with assistive technology, as an independent judge finds. */
class PdfWriterTest {
    private static final String DOCUMENT =
            """
            <html lang="fr"><head><title>Accusé</title><meta name="description" content="Essai"/><meta name="author" content="Étalon"/>
            <style>@page{size:A4} body{font:11pt 'Fira Sans'} h1{font-family:Literata;font-weight:600} b{font-weight:600}</style></head>
            <body><h1>Ÿ %s</h1><table><caption>Légende</caption><tbody><tr><th scope="row">Numéro</th><td><b>1 → 2</b></td></tr></tbody></table>
            <ol><li>un</li><li>deux</li></ol></body></html>""";

    @BeforeAll
    static void judge() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    @ParameterizedTest
    @EnumSource(
            value = PDFAFlavour.class,
            names = {"PDFA_2_A", "PDFUA_1"})
    void it_is_what_it_says_it_is(PDFAFlavour flavour) throws Exception {
        byte[] pdf = PdfWriter.write(DOCUMENT.formatted(
                Markup.of("« Accusé »\u202f! <œ> & 🙂🌳✅ שלום 12 (עולם) مرحبا بالعالم 中\u0000\ud800")));

        try (var parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
                var validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            assertThat(validator.validate(parser).getTestAssertions())
                    .filteredOn(each -> each.getStatus() == TestAssertion.Status.FAILED)
                    .extracting(TestAssertion::getMessage)
                    .isEmpty();
        }
        assertThat(text(pdf))
                .contains("Ÿ « Accusé »\u00a0! <œ> & 🙂🌳✅", "1 → 2", "[U+4E2D]", "שלום", "عالم", "مرحبا")
                .doesNotContain("#");
    }

    @Test
    void white_space_is_white_and_what_is_never_seen_is_not_there() throws Exception {
        byte[] pdf = PdfWriter.write(DOCUMENT.formatted("1.1\u2002Qui\u2003s\u2019en\u200boccupe\u2028\u2600\ufe0f"));

        assertThat(text(pdf)).contains("1.1 Qui s\u2019en", "occupe \u2600").doesNotContain("[U+");
    }

    private static String text(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replace("« ", "« ");
        }
    }
}
