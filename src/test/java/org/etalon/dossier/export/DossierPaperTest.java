/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.etalon.dossier.DossierGround.SCORING;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipInputStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.etalon.core.scoring.Scoring;
import org.etalon.dossier.submission.Submission;
import org.etalon.platform.document.Document;
import org.etalon.platform.paper.PaperFormat;
import org.etalon.platform.paper.PaperJudge;
import org.etalon.questionnaire.QuestionnaireLoader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A dossier on paper, in every format. */
class DossierPaperTest {
    private static final int PIECES = 12;
    private static final Document DRAFT = sample().draft(Locale.FRENCH);
    private static final Document SUBMITTED = sample().submitted(Locale.ENGLISH);
    private static final Document HOSTILE = sample().with("free-software-policy", Hostile.LONG)
            .with("open-data", Hostile.SIGNS)
            .with("free-servers", Hostile.MANY_LINES)
            .with("free-browser", Hostile.ONE_WORD)
            .submitted(Locale.FRENCH);

    private static SampleDossier sample() {
        return SampleDossier.of(SCORING, PIECES);
    }

    @ParameterizedTest
    @EnumSource
    void each_format_is_what_it_says_it_is_as_independent_judges_find(PaperFormat format) throws Exception {
        assertThat(PaperJudge.faults(format, DRAFT)).isEmpty();
        assertThat(PaperJudge.faults(format, SUBMITTED)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void whatever_was_written_breaks_no_format(PaperFormat format) throws Exception {
        assertThat(PaperJudge.faults(format, HOSTILE)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void each_format_says_the_same(PaperFormat format) throws IOException {
        assertThat(words(format, SUBMITTED))
                .contains("Exempleville-sur-Isère")
                .contains("Submitted, no. 2026-0031", "Submitted as no. 2026-0031.", "the level is the computed one")
                .contains("In short", "Evidence", "What the levels ask for", "Computing it again", "Submissions")
                .contains("P1 Délibération n° 12 sur la politique du logiciel libre", "SHA-256 0123456789abcdef")
                .contains("https://exempleville.fr/deliberations/2026/3?page=1&annexe=\"2\"")
                .contains("Justification: Inventaire du 3 mars", "Receipt of submission no. 2026-0031", "Rémi Vasseur")
                .contains("2026-0007", "taken back", "2026-05-11T16:02:03Z");
    }

    @Test
    void what_stays_text_stays_text_and_what_cannot_be_shown_is_visibly_replaced() throws IOException {
        assertThat(words(PaperFormat.ODT, HOSTILE))
                .contains("=1+1 <w:t>&amp;</w:t> ]]> \ufffd\ufffd\ufffd 👩‍💻 שלום \u202bمرحبا\u202c");
        assertThat(words(PaperFormat.DOCX, HOSTILE))
                .contains("=1+1 <w:t>&amp;</w:t> ]]> \ufffd\ufffd\ufffd 👩‍💻 שלום \u202bمرحبا\u202c");
        assertThat(words(PaperFormat.PDF, HOSTILE)).contains("=1+1 <w:t>&amp;</w:t> ]]>");
        for (PaperFormat format : PaperFormat.values()) {
            int all = words(format, HOSTILE).split("finit", -1).length - 1;
            assertThat(all).as(format.name()).isEqualTo(Hostile.LONG.split("finit", -1).length - 1);
        }
    }

    @Test
    void every_page_says_that_a_draft_is_one_and_none_is_blank() throws IOException {
        try (var pdf = Loader.loadPDF(PaperFormat.PDF.write(DRAFT))) {
            int pages = pdf.getNumberOfPages();
            assertThat(pages).isBetween(10, 30);
            for (String page : pages(pdf)) {
                assertThat(page)
                        .contains("Brouillon, non déposé", "sur " + pages)
                        .doesNotContain("[U+");
                assertThat(page.length()).as(page).isGreaterThan(300);
            }
            assertThat(pdf.getDocumentCatalog().getDocumentOutline().children()).hasSize(6);
        }
        try (var word = new XWPFDocument(new ByteArrayInputStream(PaperFormat.DOCX.write(DRAFT)))) {
            assertThat(word.getHeaderList()).singleElement().satisfies(head -> assertThat(head.getText())
                    .contains("Brouillon, non déposé"));
        }
        assertThat(part(PaperFormat.ODT.write(DRAFT), "styles.xml")).contains("Brouillon, non déposé</text:span>");
    }

    @Test
    void the_summary_for_elected_members_takes_one_page() throws IOException {
        try (var pdf = Loader.loadPDF(PaperFormat.PDF.write(DRAFT))) {
            List<String> pages = pages(pdf);
            assertThat(pages.get(1))
                    .contains("L’essentiel", "De 0 à 100", "Trois points forts", "Six prochaines étapes");
            assertThat(pages.get(2)).contains("Les réponses, domaine par domaine");
            assertThat(pages)
                    .anySatisfy(page -> assertThat(page).contains("Ce que demandent les niveaux", "Ce qui manque"));
        }
    }

    @Test
    void the_profile_by_domain_is_drawn_and_told_in_every_format() throws IOException {
        String told = "Profil par domaine\u00a0: ";
        for (PaperFormat format : List.of(PaperFormat.DOCX, PaperFormat.ODT)) {
            boolean word = format == PaperFormat.DOCX;
            byte[] file = format.write(DRAFT);
            assertThat(part(file, word ? "word/document.xml" : "content.xml")).contains(told);
            var drawn = ImageIO.read(new ByteArrayInputStream(
                    bytes(file, word ? "word/media/picture-1.png" : "Pictures/picture-1.png")));
            assertThat(drawn.getWidth()).isEqualTo(640);
            assertThat(drawn.getRGB(317, 242)).as("the middle").isNotEqualTo(drawn.getRGB(3, 3));
        }
        try (var pdf = Loader.loadPDF(PaperFormat.PDF.write(DRAFT))) {
            assertThat(alternatives(pdf.getDocumentCatalog().getStructureTreeRoot()))
                    .anySatisfy(alternative -> assertThat(alternative).startsWith(told));
        }
    }

    /** What is told in the place of pictures. */
    private static List<String> alternatives(PDStructureNode under) {
        return under.getKids().stream()
                .filter(PDStructureElement.class::isInstance)
                .map(PDStructureElement.class::cast)
                .flatMap(each ->
                        Stream.concat(Stream.ofNullable(each.getAlternateDescription()), alternatives(each).stream()))
                .toList();
    }

    @Test
    void a_draft_of_what_was_handed_in_before_says_what_counts() throws IOException {
        List<Submission> all = sample().submissions();
        var amended = new Filing(Filing.Kind.AMENDED, Optional.of(all.get(0)), all, Optional.empty());

        assertThat(words(PaperFormat.DOCX, sample().document(amended, Locale.FRENCH)))
                .contains("Brouillon, modifié depuis le dépôt n°\u00a02026-0031.", "qui seul compte")
                .doesNotContain("Accusé de dépôt");
    }

    @Test
    void what_was_awarded_a_label_says_so_beside_the_computed_score() throws IOException {
        List<Submission> all = sample().submissions();
        var award = Optional.of(new Award(4, "TNL-2026-K7QF"));

        assertThat(words(
                        PaperFormat.DOCX,
                        sample().document(Filing.of(all.get(0), all).awarded(award), Locale.FRENCH)))
                .contains(
                        "Labellisé au niveau 4, n°\u00a02026-0031",
                        "sous le code TNL-2026-K7QF",
                        "Labellisé au niveau 4 0 15 25",
                        "Niveau d’après le calcul",
                        "D’après le calcul\u00a0: Niveau",
                        "Accusé de dépôt");
        var corrected = Optional.of(new Award(Award.Standing.HELD, 3, "TNL-2026-K7QF", true));
        assertThat(words(
                        PaperFormat.DOCX,
                        sample().document(Filing.of(all.get(0), all).awarded(corrected), Locale.FRENCH)))
                .contains("Labellisé au niveau 3, niveau corrigé par l’organisateur", "que l’organisateur a corrigé")
                .doesNotContain("sur décision du jury", "Le jury a labellisé");
        assertThat(Filing.of(all.get(1), all).awarded(award).kind())
                .as("what was taken back bears no label")
                .isEqualTo(Filing.Kind.WITHDRAWN);
    }

    @Test
    void what_has_no_label_or_has_it_no_longer_says_so() throws IOException {
        assertThat(decided(Award.Standing.NONE, 0))
                .contains("Déposé, n°\u00a02026-0031, sans label", "Le jury n’a pas attribué de label.")
                .doesNotContain("ne s’est pas prononcé");
        assertThat(decided(Award.Standing.REVOKED, 4))
                .contains("Déposé, n°\u00a02026-0031, label retiré", "Le label attribué au niveau 4 a été retiré")
                .doesNotContain("Labellisé au niveau 4");
        assertThat(decided(Award.Standing.SUSPENDED, 4)).contains("label suspendu", "est suspendu, ce qui se vérifie");
    }

    private static String decided(Award.Standing standing, int level) throws IOException {
        List<Submission> all = sample().submissions();
        var award = Optional.of(new Award(standing, level, "TNL-2026-K7QF", false));
        var filing = Filing.of(all.get(0), all).awarded(award);
        return words(PaperFormat.DOCX, sample().document(filing, Locale.FRENCH));
    }

    @Test
    void a_badge_is_told_by_its_name_and_not_by_a_number() throws IOException {
        var badge = SampleDossier.of(
                Scoring.compile(
                        QuestionnaireLoader.load(Path.of("questionnaires/territoire-numerique-libre-badge/2026"))
                                .questionnaire()
                                .orElseThrow()),
                0);
        List<Submission> all = badge.submissions();
        var award = Optional.of(new Award(1, "BN-2026-K7QF"));

        assertThat(words(
                        PaperFormat.DOCX,
                        badge.document(Filing.of(all.get(0), all).awarded(award), Locale.FRENCH)))
                .contains("Labellisé «\u202fBadge Premiers pas\u202f», n°\u00a02026-0031")
                .doesNotContain("au niveau 1");
    }

    private static List<String> pages(PDDocument pdf) throws IOException {
        List<String> pages = new ArrayList<>();
        for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
            var stripper = new PDFTextStripper();
            stripper.setStartPage(page);
            stripper.setEndPage(page);
            pages.add(plain(stripper.getText(pdf)));
        }
        return pages;
    }

    /** All words of a file, each run of white space as one space. */
    private static String words(PaperFormat format, Document document) throws IOException {
        byte[] file = format.write(document);
        return switch (format) {
            case PDF -> {
                try (var pdf = Loader.loadPDF(file)) {
                    yield plain(new PDFTextStripper().getText(pdf));
                }
            }
            case ODT -> plain(odt(part(file, "styles.xml")) + odt(part(file, "content.xml")));
            case DOCX -> {
                try (var word = new XWPFDocument(new ByteArrayInputStream(file));
                        var extractor = new XWPFWordExtractor(word)) {
                    yield plain(extractor.getText());
                }
            }
        };
    }

    private static String odt(String xml) {
        return xml.replaceAll("<text:(p|h|tab|line-break|s)\\b[^>]*>", " ")
                .replaceAll("<[^>]+>", "")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&amp;", "&");
    }

    private static String plain(String words) {
        return words.replace("no.\u00a0", "no. ").replaceAll("\\s+", " ").replace("n°\u00a0 ", "n°\u00a0");
    }

    private static String part(byte[] file, String name) throws IOException {
        return new String(bytes(file, name), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(byte[] file, String name) throws IOException {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            var entry = zip.getNextEntry();
            while (!entry.getName().equals(name)) {
                entry = zip.getNextEntry();
            }
            return zip.readAllBytes();
        }
    }
}
