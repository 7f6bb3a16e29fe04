/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.platform.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.etalon.platform.document.Anchor;
import org.etalon.platform.document.Block;
import org.etalon.platform.document.Document;
import org.etalon.platform.document.Line;
import org.etalon.platform.document.Table;
import org.etalon.platform.document.Table.Cell;
import org.etalon.platform.document.Table.Column;
import org.etalon.platform.document.Table.Row;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No heading, and no head of a table, is left alone at the foot of a page; what is filled in as one stays on one page. */
class RoomTest {
    private static final Document.Properties PROPERTIES = new Document.Properties(
            "Essai", "Essai", "Étalon", Locale.FRENCH, Instant.EPOCH, "tête", "état", "pied", "Page {0} sur {1}");

    @ParameterizedTest
    @ValueSource(ints = {20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31})
    void a_small_table_begins_with_its_first_row_too(int lines) throws IOException {
        assertTogether(
                lines, 3, false, Row.of(Cell.of("Première, qui va sur deux lignes au moins"), Cell.of("courte")));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 5, 9, 14, 18, 23, 27})
    void a_table_begins_with_its_first_row_below_its_heading(int lines) throws IOException {
        assertTogether(lines, 2, true, Row.of(Cell.of("Première"), Cell.of("assez longue ".repeat(70))));
    }

    private static void assertTogether(int lines, int level, boolean shown, Row first) throws IOException {
        List<Block> blocks = filling(lines);
        blocks.add(new Block.Heading(level, "Rubrique", Anchor.NONE, false));
        blocks.add(new Table(
                "Réponses",
                shown,
                List.of(Column.words("Question", 40), Column.words("Réponse", 60)),
                List.of(first, Row.of(Cell.of("Deuxième"), Cell.of("courte")))));
        for (String page : pages(blocks)) {
            assertThat(page.contains("Rubrique")).as(page).isEqualTo(page.contains("Première"));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 5, 9, 14, 18, 23, 27})
    void a_question_stays_on_one_page_with_the_heading_above_it(int lines) throws IOException {
        List<Block> blocks = filling(lines);
        blocks.add(new Block.Heading(2, "Rubrique", Anchor.NONE, false));
        blocks.add(new Block.Paragraph(Block.Tone.BODY, Line.of("Ce qui suit.")));
        blocks.add(new Block.Heading(3, "La question", Anchor.NONE, false));
        blocks.add(new Block.Choices(false, List.of(choice("Oui"), choice("Non"))));
        blocks.add(new Block.Space(6, "à remplir"));
        blocks.add(new Block.Paragraph(Block.Tone.BODY, Line.of("Le justificatif")));
        blocks.add(new Block.Space(1, "à remplir"));
        for (String page : pages(blocks)) {
            assertThat(page.contains("Rubrique")).as(page).isEqualTo(page.contains("La question"));
            assertThat(page.contains("La question")).as(page).isEqualTo(page.contains("Le justificatif"));
        }
    }

    /** Longer than what is kept on one page. */
    @ParameterizedTest
    @ValueSource(ints = {26, 27, 28, 29, 30, 31, 32, 33, 34})
    void what_is_written_below_a_long_question_stays_together(int lines) throws IOException {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(3, "La question", Anchor.NONE, false));
        blocks.addAll(filling(lines));
        blocks.add(new Block.Paragraph(Block.Tone.QUIET, Line.of("Le pourquoi")));
        blocks.add(new Block.Space(2, "à remplir"));
        blocks.add(new Block.Paragraph(Block.Tone.BODY, Line.of("Le justificatif")));
        blocks.add(new Block.Space(1, "à remplir"));
        blocks.add(new Block.Heading(2, "La suite", Anchor.NONE, false));
        for (String page : pages(blocks)) {
            assertThat(page.contains("Le pourquoi")).as(page).isEqualTo(page.contains("Le justificatif"));
        }
    }

    private static Block.Choices.Choice choice(String text) {
        return new Block.Choices.Choice(text, "1 point");
    }

    private static List<Block> filling(int lines) {
        List<Block> blocks = new ArrayList<>();
        for (int line = 0; line < lines; line++) {
            blocks.add(new Block.Paragraph(Block.Tone.BODY, Line.of("Texte.")));
        }
        return blocks;
    }

    private static List<String> pages(List<Block> blocks) throws IOException {
        List<String> pages = new ArrayList<>();
        try (var pdf = Loader.loadPDF(DocumentPdf.write(new Document(PROPERTIES, blocks)))) {
            for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
                var stripper = new PDFTextStripper();
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                pages.add(stripper.getText(pdf));
            }
        }
        return pages;
    }
}
