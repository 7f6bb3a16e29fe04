/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.assessment.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.etalon.assessment.advice.AnswerWords;
import org.etalon.core.advice.Named;
import org.etalon.core.answer.Answers;
import org.etalon.core.questionnaire.Question;
import org.etalon.core.scoring.Assessment.QuestionResult;
import org.etalon.core.scoring.Standing;
import org.etalon.platform.document.Line;
import org.etalon.platform.document.Line.Style;
import org.etalon.platform.document.Table;
import org.etalon.platform.document.Table.Cell;

/** One question to a row: what is asked, what was answered and why it counts or not, what it earned. */
final class QuestionRows {
    private static final int WHOLE = 100;

    private final Answers answers;
    private final ReportWords words;
    private final AnswerWords answerWords;
    private final Beside beside;

    QuestionRows(Report report, ReportWords words, Beside beside) {
        this.words = words;
        this.beside = beside;
        answers = report.scored().sheet().answers();
        answerWords = new AnswerWords(report.locale());
    }

    Table.Row row(String number, QuestionResult result) {
        Question question = result.place().question();
        Line asked = Line.of(Style.QUIET, number + "\u2002")
                .then(Line.of(words.plain(question.wording().text())));
        return new Table.Row(
                Places.of(result), List.of(Cell.of(asked), new Cell.Words(all(result)), points(result)), false);
    }

    private List<Line> all(QuestionResult result) {
        List<Line> lines = new ArrayList<>(answer(result));
        lines.addAll(beside.under(result));
        return lines;
    }

    private List<Line> answer(QuestionResult result) {
        Question question = result.place().question();
        return switch (result.standing()) {
            case DECLARED ->
                List.of(
                        Line.of(Style.STRONG, words.say("row.declared")),
                        Line.of(answers.findJustification(question.id()).orElseThrow()));
            case SECTION_HIDDEN, QUESTION_HIDDEN -> List.of(Line.of(Style.QUIET, hidden(result)));
            case UNANSWERED -> List.of(Line.of(Style.QUIET, words.say("row.unanswered")));
            case HELD_BACK ->
                answered(
                        question,
                        result.awaitsEvidence() ? Line.of(Style.PROOF, words.say("row.held-back")) : evidence(result));
            case COUNTED -> answered(question, evidence(result));
            case DOMAIN_OUT, SECTION_OUT, QUESTION_OUT -> List.of();
        };
    }

    private String hidden(QuestionResult result) {
        String named = result.standing().because(result.place()).stream()
                .flatMap(Named::in)
                .map(id -> words.say(
                        "row.hidden.question",
                        words.plain(answers.index()
                                .question(answers.index().get(id))
                                .wording()
                                .shortest())))
                .collect(Collectors.joining(words.say("comma")));
        return named.isEmpty() ? words.say("row.hidden") : words.say("row.hidden.because", named);
    }

    private List<Line> answered(Question question, Line evidence) {
        List<Line> lines = new ArrayList<>();
        answerWords
                .lines(question, answers.find(question.id()).orElseThrow())
                .forEach(line -> lines.add(Line.of(line)));
        if (!evidence.spans().isEmpty()) {
            lines.add(evidence);
        }
        return lines;
    }

    private Line evidence(QuestionResult result) {
        Question question = result.place().question();
        if (question.evidence().isEmpty()) {
            return new Line(List.of());
        }
        boolean there = answers.evidenced(answers.index().get(question.id()));
        return beside.proof(result)
                .orElseGet(() -> Line.of(Style.PROOF, words.say(there ? "row.evidence" : "row.evidence.missing")));
    }

    /** Earned of possible, with its share where it is a part; what is announced, informative or declared earns nothing and asks nothing. */
    private Cell points(QuestionResult result) {
        if (result.place().question().announced()) {
            return Cell.of(Line.of(Style.QUIET, words.say("row.announced")));
        }
        if (result.points() == 0) {
            return Cell.of(Line.of(Style.QUIET, words.say("row.informative")));
        }
        if (result.standing() == Standing.DECLARED) {
            return Cell.of("–");
        }
        Line points = Line.of(words.say("row.points", words.number(result.earned()), words.number(result.possible())));
        boolean partly = result.score() > 0 && result.score() < WHOLE;
        return partly ? Cell.of(points, Line.of(Style.QUIET, words.percent(100L * result.score()))) : Cell.of(points);
    }
}
