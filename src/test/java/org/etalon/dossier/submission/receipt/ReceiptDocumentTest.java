/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier.submission.receipt;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.etalon.dossier.submission.receipt.ReceiptDocument.Fact;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The receipt of a submission on paper. */
class ReceiptDocumentTest {
    @ParameterizedTest
    @CsvSource({"fr, Vérifier l’empreinte", "en, Check the digest"})
    void it_is_one_page_with_everything_that_proves_the_submission(String language, String chapter) throws IOException {
        String digest = "0123456789abcdef".repeat(4);
        byte[] pdf = new ReceiptDocument(
                        "Accusé n° 2026-0031",
                        "Exempleville & <environs> · Édition 2026",
                        List.of(new Fact("Numéro", "2026-0031"), new Fact("Empreinte SHA-256", digest)),
                        "2026-0031",
                        "https://label.example.org/api/v1/dossiers/1/submissions/2026-0031/snapshot",
                        "Tout est inventé",
                        Locale.forLanguageTag(language))
                .bytes();

        try (var document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isEqualTo(1);
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("Accusé n° 2026-0031");
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo(language);
            assertThat(new PDFTextStripper().getText(document).replaceAll("\\s+", " "))
                    .contains(
                            "Exempleville & <environs>",
                            chapter,
                            "sha256sum 2026-0031.json",
                            "shasum -a 256 2026-0031.json")
                    .contains("Empreinte SHA-256 0123", "Tout est inventé")
                    .contains(digest);
            assertThat(new PDFTextStripper().getText(document).replaceAll("\\s+", ""))
                    .contains("https://label.example.org/api/v1/dossiers/1/submissions/2026-0031/snapshot");
        }
    }
}
