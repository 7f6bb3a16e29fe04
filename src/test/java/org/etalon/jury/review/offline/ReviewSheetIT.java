/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.review.offline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.etalon.core.questionnaire.Question;
import org.etalon.dossier.export.workbook.WorkbookFormat;
import org.etalon.jury.Juror;
import org.etalon.jury.review.PartChange;
import org.etalon.jury.review.ReviewGround;
import org.etalon.jury.review.UnderReview;
import org.etalon.jury.review.offline.returned.ReviewComparing;
import org.etalon.jury.review.offline.returned.ReviewFindings;
import org.etalon.jury.review.offline.returned.SentReview;
import org.etalon.jury.review.said.PartName;
import org.etalon.platform.persistence.Databases;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A review goes down as a workbook, is filled in elsewhere, and comes back, on both databases. */
class ReviewSheetIT {
    private static final String PROVEN = PartName.ofQuestion(ReviewGround.PROVEN);

    @TempDir
    Path folder;

    private static byte[] taken(ReviewGround ground, Juror reader, WorkbookFormat format) {
        return format.write(ReviewWorkbook.of(ground.read(reader), Locale.FRENCH));
    }

    private SentReview sent(byte[] bytes, String ending) {
        try {
            Path file = Files.write(folder.resolve(UUID.randomUUID() + "." + ending), bytes);
            return SentReview.read(file, "fiche." + ending);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ReviewFindings compare(ReviewGround ground, Juror reader, byte[] bytes) {
        return ReviewComparing.of(ground.read(reader), sent(bytes, "xlsx"));
    }

    private static byte[] edited(byte[] bytes, Consumer<Workbook> change) {
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes));
                var out = new ByteArrayOutputStream()) {
            change.accept(workbook);
            workbook.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Row row(Workbook workbook, String sheet, String key) {
        for (Row row : workbook.getSheet(sheet)) {
            Cell cell = row.getCell(Columns.KEY);
            if (cell != null && cell.toString().equals(key)) {
                return row;
            }
        }
        throw new IllegalArgumentException("no row " + key);
    }

    private static void write(Workbook workbook, String sheet, String key, int column, String text) {
        row(workbook, sheet, key)
                .getCell(column, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK)
                .setCellValue(text);
    }

    private static void apply(ReviewGround ground, Juror reader, List<PartChange> changes) {
        ground.by(reader, each -> ReviewGround.desk(each).merge(changes));
    }

    /** All kinds of things said, so that each goes there and back. */
    private static void say(ReviewGround ground, Juror reader) {
        UnderReview under = ground.read(reader);
        for (Question question : under.scoring().questionnaire().questions()) {
            if (under.content().at(question.id()).answer() != null
                    && !question.id().equals(ReviewGround.PROVEN)) {
                Object answer = org.etalon.platform.text.JsonTree.read(
                        under.content().at(question.id()).answer());
                Map<String, Object> said = Map.of(
                        "verdict", "corrected", "answer", answer, "reason", "=1+1\n\tDeux lignes  ", "note", "—");
                ground.save(reader, PartName.ofQuestion(question.id()), 0, said);
            }
        }
        ground.save(reader, PROVEN, 0, Map.of("evidence", "off-point", "verdict", "corrected"));
        ground.save(
                reader,
                PartName.CONCLUSION,
                0,
                Map.of("level", java.math.BigDecimal.valueOf(2), "ways", List.of("Une piste", "Une autre")));
    }

    @ParameterizedTest
    @EnumSource
    void what_nobody_touched_changes_nothing_in_either_format(Databases database) {
        var ground = ReviewGround.of(database);
        Juror reader = ground.reader();
        for (boolean isSaid : new boolean[] {false, true}) {
            if (isSaid) {
                say(ground, reader);
            }
            for (WorkbookFormat format : WorkbookFormat.values()) {
                var sent = sent(taken(ground, reader, format), format.extension());
                ReviewFindings findings = ReviewComparing.of(ground.read(reader), sent);
                assertThat(findings.mistakes()).as(format.name()).isEmpty();
                assertThat(findings.differences()).as(format.name()).isEmpty();
                assertThat(findings.conflicts()).as(format.name()).isEmpty();
                assertThat(findings.untouched()).isGreaterThan(10);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void what_was_filled_in_is_applied_once_and_what_changed_elsewhere_meanwhile_stays(Databases database) {
        var ground = ReviewGround.of(database);
        Juror reader = ground.reader();
        byte[] taken = taken(ground, reader, WorkbookFormat.XLSX);
        String domain =
                ground.read(reader).scoring().questionnaire().domains().get(0).id();
        byte[] filled = edited(taken, workbook -> {
            write(workbook, "Verdicts", PROVEN, Columns.VERDICT, "confirmée");
            write(workbook, "Verdicts", PROVEN, Columns.PROOF, "Insuffisants");
            write(workbook, "Verdicts", PROVEN, Columns.NOTE, "Relire.");
            write(workbook, "Conclusion", PartName.ofDomain(domain), Columns.VALUE, "Bien mené.");
            write(workbook, "Conclusion", "conclusion/level", Columns.VALUE, "Niveau 3");
            write(workbook, "Conclusion", "conclusion/strengths", Columns.VALUE, "Un\n\nDeux ");
        });
        String other =
                ground.read(reader).scoring().questionnaire().domains().get(1).id();
        ground.save(reader, PartName.ofDomain(other), 0, Map.of("opinion", "Écrit en ligne."));
        ReviewFindings findings = compare(ground, reader, filled);
        assertThat(findings.isClean()).isTrue();
        assertThat(findings.changes())
                .extracting(PartChange::part)
                .containsExactlyInAnyOrder(PROVEN, PartName.ofDomain(domain), PartName.CONCLUSION);
        apply(ground, reader, findings.changes());
        var review = ground.read(reader).review();
        assertThat(review.part(PROVEN).tree().get("evidence")).isEqualTo("insufficient");
        assertThat(review.conclusion().level()).hasValue(3);
        assertThat(review.conclusion().strengths()).containsExactly("Un", "Deux");
        assertThat(review.opinion(other)).isEqualTo("Écrit en ligne.");
        assertThat(compare(ground, reader, filled).differences())
                .as("once more")
                .isEmpty();
        assertThat(compare(ground, reader, filled).isClean()).isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void what_changed_on_both_sides_hinders_all(Databases database) {
        var ground = ReviewGround.of(database);
        Juror reader = ground.reader();
        byte[] filled = edited(
                taken(ground, reader, WorkbookFormat.XLSX),
                workbook -> write(workbook, "Verdicts", PROVEN, Columns.REASON, "De la fiche."));
        List<PartChange> seen = compare(ground, reader, filled).changes();
        ground.save(reader, PROVEN, 0, Map.of("reason", "En ligne."));
        ReviewFindings findings = compare(ground, reader, filled);
        assertThat(findings.conflicts()).hasSize(1);
        assertThat(findings.isClean()).isFalse();
        assertThatThrownBy(() -> apply(ground, reader, seen)).hasMessageContaining("REVIEW_STALE");
        assertThat(ground.read(reader).review().part(PROVEN).tree().get("reason"))
                .isEqualTo("En ligne.");
    }

    @ParameterizedTest
    @EnumSource
    void mistakes_are_told_at_their_cells(Databases database) {
        var ground = ReviewGround.of(database);
        Juror reader = ground.reader();
        byte[] wrong = edited(taken(ground, reader, WorkbookFormat.XLSX), workbook -> {
            write(workbook, "Verdicts", PROVEN, Columns.VERDICT, "peut-être");
            row(workbook, "Verdicts", PROVEN)
                    .getCell(Columns.REASON, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK)
                    .setCellFormula("1+1");
            write(workbook, "Conclusion", "conclusion/level", Columns.VALUE, "Niveau 42");
        });
        ReviewFindings findings = compare(ground, reader, wrong);
        assertThat(findings.differences()).isEmpty();
        assertThat(findings.mistakes())
                .extracting(each -> each.problem().code().name())
                .containsExactlyInAnyOrder("SHEET_WORD", "CELL_FORMULA", "SHEET_WORD");
        assertThat(findings.mistakes())
                .extracting(each -> each.where().name().replaceAll("[0-9]", ""))
                .containsExactlyInAnyOrder("I", "L", "F");
    }

    @ParameterizedTest
    @EnumSource
    void anothers_sheet_and_one_of_an_earlier_submission_are_refused(Databases database) {
        var ground = ReviewGround.of(database);
        Juror reader = ground.reader();
        byte[] taken = taken(ground, reader, WorkbookFormat.XLSX);
        Juror other = ground.reader();
        assertThatThrownBy(() -> compare(ground, other, taken)).hasMessageContaining("SHEET_OTHER_JUROR");
        ground.campaign().again(1, 2);
        ground.admit();
        assertThatThrownBy(() -> compare(ground, reader, taken)).hasMessageContaining("SHEET_OTHER_SUBMISSION");
        assertThatThrownBy(() -> sent(edited(taken, workbook -> workbook.removeSheetAt(1)), "xlsx"))
                .hasMessageContaining("SHEET_NOT_OURS");
    }
}
