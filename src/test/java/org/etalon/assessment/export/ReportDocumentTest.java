/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.assessment.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlOptions;
import org.etalon.assessment.DossierJson;
import org.etalon.assessment.Scored;
import org.etalon.core.answer.AnswerSheet;
import org.etalon.core.scoring.Assessment.DomainResult;
import org.etalon.core.scoring.Scoring;
import org.etalon.platform.docx.DocxWriter;
import org.etalon.platform.text.Figures;
import org.etalon.questionnaire.QuestionnaireLoader;
import org.junit.jupiter.api.Test;

/** The report as a reader's program opens it. */
class ReportDocumentTest {
    private static final Scoring SCORING =
            Scoring.compile(QuestionnaireLoader.load(Path.of("questionnaires/territoire-numerique-libre/2026"))
                    .questionnaire()
                    .orElseThrow());

    private static final Scored TOWN = scored(
            """
            {"collectivity": {"type": "commune", "population": 8400, "staff": 120.5},
             "answers": {"free-software-policy": "adopted", "open-data": "no", "free-servers": 80, "free-browser": 12.5,
                         "free-business-software": ["=1+1", "<b>Nextcloud</b> & co\\u0001"]},
             "notApplicable": {"free-online-procedures": "La commune n’en propose pas."},
             "evidence": ["free-software-policy"]}""");

    @Test
    void it_shows_the_figures_of_the_engine() throws IOException {
        try (XWPFDocument report = report(TOWN, Optional.of("Brévigny"), Locale.FRENCH)) {
            assertThat(cells(report))
                    .contains(Figures.percent(TOWN.assessment().score().global(), Locale.FRENCH));
            List<String> domains = report.getTables().get(1).getRows().stream()
                    .skip(1)
                    .map(row -> row.getCell(2).getText())
                    .toList();
            assertThat(domains)
                    .startsWith(TOWN.assessment().domains().stream()
                            .map(ReportDocumentTest::score)
                            .toArray(String[]::new))
                    .endsWith(Figures.percent(TOWN.assessment().score().global(), Locale.FRENCH));
        }
    }

    @Test
    void it_lists_among_what_is_missing_the_answers_that_await_evidence() throws IOException {
        Scored unproven = scored(
                """
                {"collectivity": {"type": "commune", "population": 8400}, "answers": {"free-office-suite": 100}}""");
        try (XWPFDocument report = report(unproven, Optional.empty(), Locale.FRENCH)) {
            assertThat(report.getParagraphs())
                    .extracting(XWPFParagraph::getText)
                    .anyMatch(text -> text.startsWith("Une réponse attend un justificatif")
                            && text.endsWith("Suite bureautique libre"));
        }
    }

    @Test
    void it_shows_every_question_in_scope_with_its_answer_and_its_points() throws IOException {
        try (XWPFDocument report = report(TOWN, Optional.empty(), Locale.FRENCH)) {
            String text = cells(report).stream().collect(Collectors.joining("\n"));
            for (String shown : List.of(
                    "Oui, par une délibération de l’assemblée",
                    "12 sur 12",
                    "Justificatif joint",
                    "La commune n’en propose pas.",
                    "12,5\u00a0%",
                    "Non posée, d’après la réponse à «\u202fDonnées ouvertes\u202f».",
                    "=1+1",
                    "<b>Nextcloud</b> & co\ufffd")) {
                assertThat(text.contains(shown)).as(shown).isTrue();
            }
        }
    }

    @Test
    void its_headings_are_headings_and_its_contents_name_them() throws IOException {
        try (XWPFDocument report = report(TOWN, Optional.empty(), Locale.FRENCH)) {
            assertThat(styled(report, "Title")).containsExactly("Commune de 8\u202f400 habitants");
            assertThat(styled(report, "Heading1"))
                    .containsExactly(
                            "L’essentiel",
                            "Les réponses, domaine par domaine",
                            "Ce que demandent les niveaux",
                            "Refaire le calcul");
            assertThat(styled(report, "Heading2")).startsWith("1. Stratégie et mutualisation");
            assertThat(styled(report, "TOC1")).containsExactlyElementsOf(styled(report, "Heading1"));
            assertThat(styled(report, "TOC2")).containsExactlyElementsOf(styled(report, "Heading2"));
            assertThat(report.getDocument().xmlText().contains("TOC \\o \"1-2\""))
                    .isTrue();
        }
    }

    @Test
    void each_table_repeats_its_head_and_says_what_it_is() throws IOException {
        try (XWPFDocument report = report(TOWN, Optional.empty(), Locale.FRENCH)) {
            assertThat(report.getTables()).hasSizeGreaterThan(10).allSatisfy(table -> {
                assertThat(table.getRow(0).isRepeatHeader()).isTrue();
                assertThat(table.getCTTbl().getTblPr().getTblCaption().getVal()).isNotBlank();
                assertThat(table.getRows()).allSatisfy(row -> assertThat(row.getTableCells())
                        .hasSameSizeAs(table.getRow(0).getTableCells()));
            });
        }
    }

    @Test
    void each_picture_says_what_it_shows_or_that_it_only_adorns() throws IOException {
        try (XWPFDocument report = report(TOWN, Optional.empty(), Locale.ENGLISH)) {
            String body = report.getDocument().xmlText();
            int pictures = body.split("<wp:docPr ").length - 1;
            int adorning = body.split("adec:decorative ").length - 1;
            int told = body.split("descr=\"[^\"]+\"").length - 1;
            assertThat(pictures).isEqualTo(adorning + told).isPositive();
            assertThat(body.contains("descr=\"No level yet\"")).isTrue();
            assertThat(body.contains("descr=\"Score of ")).isTrue();
        }
    }

    @Test
    void each_page_says_that_it_was_not_submitted() throws IOException {
        try (XWPFDocument report = report(TOWN, Optional.of("Brévigny"), Locale.FRENCH)) {
            assertThat(report.getHeaderList()).singleElement().satisfies(head -> assertThat(head.getText())
                    .contains("Brévigny", "Auto-évaluation, non déposée"));
            assertThat(report.getFooterList()).singleElement().satisfies(foot -> assertThat(foot.getText())
                    .contains("23 novembre 2026 à 21:03 (heure de Paris)", "Page"));
            assertThat(report.getDocument().xmlText().contains("titlePg")).isFalse();
        }
    }

    @Test
    void the_first_of_a_month_is_written_as_it_is_said() throws IOException {
        Instant first = Instant.parse("2026-12-01T03:05:00Z");
        try (XWPFDocument report = report(TOWN, Optional.of("Brévigny"), first, Locale.FRENCH)) {
            assertThat(report.getFooterList()).singleElement().satisfies(foot -> assertThat(foot.getText())
                    .contains("1er décembre 2026"));
        }
    }

    @Test
    void it_says_what_it_is_called_and_in_which_language_it_is() throws IOException {
        try (XWPFDocument report = report(TOWN, Optional.of("Brévigny"), Locale.ENGLISH)) {
            var core = report.getProperties().getCoreProperties();
            assertThat(core.getTitle()).isEqualTo("Self-assessment: Brévigny");
            assertThat(core.getSubject()).isEqualTo("Territoire Numérique Libre, 2026 edition");
            assertThat(core.getCreator()).isEqualTo("Étalon");
            assertThat(core.getUnderlyingProperties().getLanguageProperty()).contains("en-GB");
        }
    }

    @Test
    void the_strict_score_is_told_where_something_was_declared_and_only_there() throws IOException {
        Scored plain = scored("""
                {"collectivity": {"type": "epci"}, "answers": {}}""");
        try (XWPFDocument declared = report(TOWN, Optional.empty(), Locale.FRENCH);
                XWPFDocument undeclared = report(plain, Optional.empty(), Locale.FRENCH)) {
            assertThat(cells(declared)).contains("Score strict");
            assertThat(cells(undeclared)).doesNotContain("Score strict");
        }
    }

    @Test
    void it_keeps_to_the_schema_of_its_format() throws IOException, XmlException {
        try (XWPFDocument report = report(TOWN, Optional.of("Brévigny"), Locale.FRENCH)) {
            List<XmlError> faults = new ArrayList<>();
            XmlOptions collecting = new XmlOptions().setErrorListener(faults);
            report.getDocument().validate(collecting);
            report.getStyle().validate(collecting);
            assertThat(faults).isEmpty();
        }
    }

    private static XWPFDocument report(Scored scored, Optional<String> name, Locale locale) throws IOException {
        return report(scored, name, Instant.parse("2026-11-23T20:03:00Z"), locale);
    }

    private static XWPFDocument report(Scored scored, Optional<String> name, Instant at, Locale locale)
            throws IOException {
        return new XWPFDocument(
                new ByteArrayInputStream(DocxWriter.write(ReportDocument.of(scored, name, at, locale))));
    }

    private static Scored scored(String dossier) {
        AnswerSheet sheet = DossierJson.read(SCORING.index(), dossier.getBytes(StandardCharsets.UTF_8))
                .value()
                .orElseThrow();
        return new Scored(SCORING, sheet, SCORING.assess(sheet));
    }

    private static String score(DomainResult domain) {
        return domain.score().isPresent() ? Figures.percent(domain.score().getAsInt(), Locale.FRENCH) : "–";
    }

    private static List<String> styled(XWPFDocument report, String style) {
        return report.getBodyElements().stream()
                .filter(XWPFParagraph.class::isInstance)
                .map(XWPFParagraph.class::cast)
                .filter(paragraph -> style.equals(paragraph.getStyle()))
                .map(XWPFParagraph::getText)
                .toList();
    }

    private static List<String> cells(XWPFDocument report) {
        return report.getBodyElements().stream()
                .filter(element -> element instanceof XWPFTable)
                .map((IBodyElement element) -> (XWPFTable) element)
                .flatMap(table -> table.getRows().stream())
                .flatMap(row -> row.getTableCells().stream())
                .map(XWPFTableCell::getText)
                .toList();
    }
}
