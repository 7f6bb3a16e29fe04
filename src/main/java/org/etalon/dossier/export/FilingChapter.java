/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier.export;

import static org.etalon.platform.document.Block.Tone.BODY;
import static org.etalon.platform.document.Block.Tone.QUIET;

import java.util.ArrayList;
import java.util.List;
import org.etalon.assessment.report.Places;
import org.etalon.assessment.report.Report;
import org.etalon.assessment.report.ReportWords;
import org.etalon.dossier.submission.Submission;
import org.etalon.platform.document.Anchor;
import org.etalon.platform.document.Block;
import org.etalon.platform.document.Line;
import org.etalon.platform.document.Line.Style;
import org.etalon.platform.document.Table;
import org.etalon.platform.document.Table.Cell;
import org.etalon.platform.document.Table.Column;
import org.etalon.platform.text.Texts;

/** What was handed in and taken back, and the receipt of what this paper is. */
final class FilingChapter {
    private final Filing filing;
    private final ReportWords words;
    private final Chronicle chronicle;
    private final Texts texts;

    FilingChapter(Filing filing, Report report, ReportWords words, Chronicle chronicle) {
        this.filing = filing;
        this.words = words;
        this.chronicle = chronicle;
        texts = Texts.of("paper", report.locale());
    }

    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(1, texts.get("filing"), Places.chapter("filing"), false));
        if (filing.all().isEmpty()) {
            blocks.add(new Block.Paragraph(BODY, Line.of(texts.get("filing.none"))));
            return blocks;
        }
        filing.exactly().ifPresent(submission -> receipt(submission, blocks));
        history(blocks);
        return blocks;
    }

    private void receipt(Submission submission, List<Block> blocks) {
        blocks.add(new Block.Heading(3, texts.say("receipt", submission.number()), Places.chapter("receipt"), false));
        List<Table.Row> rows = List.of(
                row("receipt.when", chronicle.exactly(submission.at())),
                row("receipt.who", chronicle.name(submission.by())),
                row("receipt.signed", signed(submission)),
                row("receipt.result", result(submission)),
                digest("receipt.digest", submission.digest().hex()),
                digest("receipt.state", submission.signed().state().hex()));
        blocks.add(new Table(
                texts.say("receipt", submission.number()),
                false,
                List.of(Column.words(texts.get("receipt.what"), 26), Column.words(texts.get("receipt.how"), 74)),
                rows));
        blocks.add(new Block.Paragraph(BODY, Line.of(texts.say("receipt.check", submission.number()))));
    }

    private void history(List<Block> blocks) {
        blocks.add(new Block.Heading(3, texts.get("history"), Places.chapter("history"), false));
        blocks.add(new Block.Paragraph(QUIET, Line.of(texts.get("history.read"))));
        blocks.add(new Table(
                texts.get("history"),
                false,
                List.of(
                        Column.words(texts.get("history.number"), 12),
                        Column.words(texts.get("history.when"), 58),
                        Column.words(texts.get("history.result"), 15),
                        Column.words(texts.get("history.state"), 15)),
                filing.all().stream().map(this::row).toList()));
    }

    private Table.Row row(Submission submission) {
        String state =
                texts.get("history." + Filing.standing(submission, filing.all()).key());
        List<Line> states = new ArrayList<>(List.of(Line.of(state)));
        submission
                .withdrawal()
                .ifPresent(withdrawal ->
                        states.add(Line.of(Style.QUIET, chronicle.moments().apply(withdrawal.at()))));
        return new Table.Row(
                Anchor.NONE,
                List.of(
                        Cell.of(submission.number()),
                        Cell.of(
                                Line.of(chronicle.moments().apply(submission.at())),
                                Line.of(Style.QUIET, chronicle.name(submission.by())),
                                Line.of(Style.CODE, submission.digest().hex())),
                        Cell.of(result(submission)),
                        new Cell.Words(states)),
                false);
    }

    private String result(Submission submission) {
        var figures = submission.figures();
        return texts.say("receipt.reached", words.level(figures.level()), words.percent(figures.global()));
    }

    private String signed(Submission submission) {
        var signed = submission.signed();
        return texts.say(
                "receipt.signed.by",
                chronicle.name(signed.person()),
                chronicle.moments().apply(signed.at()));
    }

    private Table.Row row(String key, String value) {
        return Table.Row.of(Cell.of(texts.get(key)), Cell.of(value));
    }

    private Table.Row digest(String key, String value) {
        return Table.Row.of(Cell.of(texts.get(key)), Cell.of(Line.of(Style.CODE, value)));
    }
}
