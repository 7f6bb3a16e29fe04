/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.review.offline;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.etalon.assessment.form.Spoken;
import org.etalon.core.questionnaire.AnswerType;
import org.etalon.core.questionnaire.Domain;
import org.etalon.core.questionnaire.Question;
import org.etalon.core.review.Verdict;
import org.etalon.dossier.Given;
import org.etalon.dossier.page.Opened;
import org.etalon.dossier.page.past.GivenWords;
import org.etalon.dossier.submission.filed.Piece;
import org.etalon.jury.review.ReviewPart;
import org.etalon.jury.review.UnderReview;
import org.etalon.jury.review.said.PartName;
import org.etalon.platform.sheet.Cell;
import org.etalon.platform.sheet.Column;
import org.etalon.platform.sheet.Row;
import org.etalon.platform.sheet.Sheet;
import org.etalon.platform.sheet.Style;

/** The sheet on which answers are judged: a row for each question that is asked, with what was handed in and what the juror says of it. */
final class VerdictsSheet {
    private static final int[] WIDTHS = {14, 70, 46, 60, 46, 26, 46, 30, 60, 44, 44};

    private final UnderReview under;
    private final ReviewWords words;
    private final Offered offered;

    VerdictsSheet(UnderReview under, ReviewWords words, Offered offered) {
        this.under = under;
        this.words = words;
        this.offered = offered;
    }

    Sheet sheet() {
        List<Row> rows = new ArrayList<>(Heads.rows(under, words, "sheet.verdicts"));
        int number = 0;
        for (Domain domain : under.scoring().questionnaire().domains()) {
            number++;
            List<Row> questions = new ArrayList<>();
            for (Question question : domain.questions()) {
                int position = under.scoring().index().get(question.id());
                if (isShown(position)) {
                    String numbered = number + "." + (1 + domain.questions().indexOf(question));
                    questions.add(row(question, numbered));
                }
            }
            if (!questions.isEmpty()) {
                rows.add(title(number + ". " + words.wording().plain(domain.title())));
                rows.addAll(questions);
            }
        }
        return new Sheet(
                words.say("sheet.verdicts"),
                words.say("sheet.verdicts.about"),
                columns(),
                rows,
                Columns.HEADS,
                Columns.HEADS - 1,
                true);
    }

    private boolean isShown(int position) {
        return Opened.isShown(under.declared().questions().get(position))
                || Opened.isShown(under.reviewed().questions().get(position));
    }

    private static List<Column> columns() {
        List<Column> columns = new ArrayList<>(Collections.nCopies(Columns.NUMBER, Column.ofPrograms()));
        for (int width : WIDTHS) {
            columns.add(Column.of(width));
        }
        return columns;
    }

    private static Row title(String text) {
        List<Cell> cells = new ArrayList<>(Collections.nCopies(Columns.NUMBER, Cell.empty(Style.CODE)));
        cells.add(Cell.text(text, Style.CHAPTER));
        cells.addAll(Collections.nCopies(WIDTHS.length - 1, Cell.empty(Style.CHAPTER)));
        return new Row(cells);
    }

    private Row row(Question question, String number) {
        String id = question.id();
        ReviewPart part = under.review().part(PartName.ofQuestion(id));
        Given given = under.content().at(id);
        var said = under.review().at(under.scoring().index(), id);
        var lines = new GivenWords(under.scoring(), Spoken.in(words.locale())).lines(id, given);
        return Row.of(
                Cell.text(part.name(), Style.CODE),
                Cell.text(String.valueOf(part.version()), Style.CODE),
                Cell.text(Likeness.mark(part.tree()), Style.CODE),
                Cell.text(number, Style.WORDS),
                Cell.text(words.wording().plain(question.wording().text()), Style.WORDS),
                Cell.text(
                        Stream.concat(lines.answers().stream(), Stream.of(lines.state()))
                                .filter(line -> !line.isEmpty())
                                .collect(Collectors.joining("\n")),
                        Style.WORDS),
                Cell.text(lines.justification(), Style.NOTE),
                Cell.text(pieces(id), Style.PROOF_SMALL),
                offered.chosen(stance(said.verdict()), words.stances()),
                answer(question, said.verdict(), part),
                proof(id, said.verdict()),
                Cell.text(said.reason(), Style.OPEN_WORDS),
                Cell.text(said.word(), Style.OPEN_WORDS),
                Cell.text(said.note(), Style.OPEN_WORDS));
    }

    private String pieces(String question) {
        return under.content().pieces().stream()
                .filter(piece -> piece.questions().contains(question))
                .map(Piece::title)
                .collect(Collectors.joining("\n"));
    }

    private String stance(Verdict verdict) {
        int at = ReviewWords.STANCES.indexOf(verdict.stance());
        return at < 0 ? "" : words.stances().get(at);
    }

    private Cell answer(Question question, Verdict verdict, ReviewPart part) {
        AnswerType type = question.type();
        Object kept = part.tree().get("answer");
        if (type instanceof AnswerType.YesNo || type instanceof AnswerType.Single) {
            String text =
                    kept == null ? "" : AnswerLabels.of(type, words.wording()).label(kept.toString());
            return offered.chosen(text, words.wording().choices(type));
        }
        if (type instanceof AnswerType.Percentage || type instanceof AnswerType.Amount) {
            Style style = type instanceof AnswerType.Amount ? Style.OPEN_NUMBER : Style.OPEN_PERCENT;
            return verdict.instead().isPresent() && kept instanceof BigDecimal number
                    ? new Cell.Number(number, style)
                    : Cell.empty(style);
        }
        return Cell.text(AnswerLabels.of(type, words.wording()).text(kept), Style.OPEN_WORDS);
    }

    private Cell proof(String question, Verdict verdict) {
        var answers = under.content().sheet().answers();
        if (!answers.evidenced(answers.index().get(question))) {
            return Cell.empty(Style.NOTE);
        }
        String text = verdict.proof()
                .map(each -> words.proofs().get(ReviewWords.PROOFS.indexOf(each)))
                .orElse("");
        return new Cell.Chosen(Cell.text(text, Style.OPEN_PROOF), offered.area(words.proofs()));
    }
}
