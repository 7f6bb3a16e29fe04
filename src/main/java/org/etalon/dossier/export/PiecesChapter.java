/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier.export;

import static org.etalon.platform.document.Block.Tone.BODY;
import static org.etalon.platform.document.Block.Tone.QUIET;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.etalon.assessment.report.Places;
import org.etalon.assessment.report.Report;
import org.etalon.assessment.report.ReportWords;
import org.etalon.core.scoring.Assessment.QuestionResult;
import org.etalon.dossier.submission.filed.Content;
import org.etalon.dossier.submission.filed.Piece;
import org.etalon.platform.document.Block;
import org.etalon.platform.document.Line;
import org.etalon.platform.document.Line.Style;
import org.etalon.platform.document.Table;
import org.etalon.platform.document.Table.Cell;
import org.etalon.platform.document.Table.Column;
import org.etalon.platform.document.Web;
import org.etalon.platform.text.Figures;
import org.etalon.platform.text.Texts;

/** All evidence, with what it takes to tell one file from another. */
final class PiecesChapter {
    private static final long KILOBYTE = 1_000;
    private static final long MEGABYTE = 1_000_000;

    private final UUID dossier;
    private final ReportWords words;
    private final Report report;
    private final Content content;
    private final Chronicle chronicle;
    private final Texts texts;
    private final Map<String, QuestionResult> questions;

    PiecesChapter(UUID dossier, Report report, ReportWords words, Content content, Chronicle chronicle) {
        this.dossier = dossier;
        this.report = report;
        this.words = words;
        this.content = content;
        this.chronicle = chronicle;
        texts = Texts.of("paper", report.locale());
        questions = report.assessment().questions().stream()
                .collect(Collectors.toMap(each -> each.place().question().id(), Function.identity()));
    }

    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(1, texts.get("pieces"), Places.chapter("pieces"), false));
        if (content.pieces().isEmpty()) {
            blocks.add(new Block.Paragraph(BODY, Line.of(texts.get("pieces.none"))));
            return blocks;
        }
        blocks.add(new Block.Paragraph(QUIET, Line.of(texts.get("pieces.read"))));
        List<Table.Row> rows = new ArrayList<>();
        for (Piece piece : content.pieces()) {
            rows.add(row(rows.size() + 1, piece));
        }
        blocks.add(new Table(
                texts.get("pieces"),
                false,
                List.of(
                        Column.words(texts.get("pieces.number"), 8),
                        Column.words(texts.get("pieces.piece"), 72),
                        Column.words(texts.get("pieces.date"), 20)),
                rows));
        return blocks;
    }

    private Table.Row row(int number, Piece piece) {
        List<Line> lines = new ArrayList<>();
        lines.add(title(piece));
        if (piece.file() != null) {
            String size = size(piece.file().size());
            lines.add(Line.of(Style.QUIET, texts.say("pieces.file", piece.file().name(), size)));
            lines.add(
                    Line.of(Style.CODE, texts.say("pieces.digest", piece.file().sha256())));
        } else {
            lines.add(Line.linking(piece.url(), new Web(piece.url())));
        }
        if (piece.note() != null) {
            lines.add(Line.of(piece.note()));
        }
        lines.add(serving(piece));
        if (!piece.confidential()) {
            lines.add(Line.of(Style.QUIET, texts.get("pieces.public")));
        }
        return new Table.Row(
                PieceNotes.place(piece),
                List.of(
                        Cell.of(texts.say("piece.number", number)),
                        new Cell.Words(lines),
                        new Cell.Words(dates(piece))),
                false);
    }

    private Line title(Piece piece) {
        String address = chronicle.link().apply("/dossiers/" + dossier + "/evidence/" + piece.id());
        return Line.linking(Style.PROOF, piece.title(), new Web(address));
    }

    private Line serving(Piece piece) {
        return piece.questions().stream()
                .filter(questions::containsKey)
                .map(questions::get)
                .map(question -> Line.linking(
                        words.plain(question.place().question().wording().shortest()), Places.of(question)))
                .reduce((first, next) ->
                        first.then(Line.of(texts.get("piece.between"))).then(next))
                .map(all ->
                        Line.of(Style.QUIET, texts.get("pieces.serves") + " ").then(all))
                .orElseThrow();
    }

    private List<Line> dates(Piece piece) {
        List<Line> lines = new ArrayList<>();
        lines.add(Line.of(piece.date() == null ? "–" : day(piece.date())));
        if (piece.validUntil() != null) {
            lines.add(Line.of(Style.QUIET, texts.say("pieces.valid", day(piece.validUntil()))));
        }
        return lines;
    }

    private String day(String iso) {
        return words.day(LocalDate.parse(iso));
    }

    private String size(long bytes) {
        boolean large = bytes >= MEGABYTE;
        long tenths = (bytes * 10 + (large ? MEGABYTE : KILOBYTE) - 1) / (large ? MEGABYTE : KILOBYTE);
        return texts.say(large ? "pieces.mb" : "pieces.kb", Figures.number(tenths * 10, report.locale()));
    }
}
