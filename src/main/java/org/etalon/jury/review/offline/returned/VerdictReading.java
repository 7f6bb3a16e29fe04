/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.review.offline.returned;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.etalon.core.questionnaire.AnswerType;
import org.etalon.core.questionnaire.Question;
import org.etalon.dossier.export.workbook.returned.CellReading;
import org.etalon.jury.review.offline.AnswerLabels;
import org.etalon.jury.review.offline.Columns;
import org.etalon.jury.review.offline.ReviewWords;
import org.etalon.platform.sheet.Place;
import org.etalon.platform.sheet.reading.Found;

/** Reads what a row says of one question, as REST would send it. */
final class VerdictReading {
    private final SentReview sent;
    private final Question question;
    private final Map<String, Object> said = new HashMap<>();
    private final Map<String, Place> places = new HashMap<>();
    private CellReading cells;

    VerdictReading(SentReview sent, Question question) {
        this.sent = sent;
        this.question = question;
    }

    SentPart read(Head head, String part) {
        cells = head.cells(question.id());
        places.put("verdict", head.place().at(Columns.VERDICT));
        places.put("answer", head.place().at(Columns.ANSWER));
        places.put("evidence", head.place().at(Columns.PROOF));
        places.put("reason", head.place().at(Columns.REASON));
        places.put("word", head.place().at(Columns.WORD));
        places.put("note", head.place().at(Columns.NOTE));
        word("verdict", sent.words().stances())
                .ifPresent(at -> said.put("verdict", ReviewWords.STANCES.get(at).key()));
        word("evidence", sent.words().proofs())
                .ifPresent(at -> said.put("evidence", ReviewWords.PROOFS.get(at).key()));
        answer().ifPresent(answer -> said.put("answer", answer));
        for (String field : List.of("reason", "word", "note")) {
            text(field).ifPresent(text -> said.put(field, text));
        }
        return head.part(part, said, places, cells.mistakes());
    }

    private Optional<String> text(String field) {
        return cells.text(sent.verdicts(), places.get(field));
    }

    private Optional<Integer> word(String field, List<String> words) {
        Optional<String> text = text(field);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        int at = ReviewWords.find(words, text.get());
        return at < 0 ? cells.refuse(ReviewSheetProblem.SHEET_WORD, places.get(field)) : Optional.of(at);
    }

    /** As plain values. */
    private Optional<Object> answer() {
        AnswerType type = question.type();
        Place place = places.get("answer");
        if (type instanceof AnswerType.YesNo) {
            return cells.truth(sent.verdicts(), place, sent.words().yesAndNo(), ReviewSheetProblem.SHEET_WORD)
                    .map(yes -> yes ? "yes" : "no");
        }
        if (type instanceof AnswerType.Percentage || type instanceof AnswerType.Amount) {
            return cells.value(sent.verdicts(), place).map(VerdictReading::amount);
        }
        return text("answer").flatMap(this::written);
    }

    /** Of whatever stands in a cell as words. */
    private Optional<Object> written(String text) {
        AnswerType type = question.type();
        if (type instanceof AnswerType.Single) {
            return choice(text).map(id -> id);
        }
        if (type instanceof AnswerType.Multiple) {
            List<Object> chosen = new ArrayList<>();
            AnswerLabels.lines(text).forEach(line -> choice(line).ifPresent(chosen::add));
            return Optional.of(chosen);
        }
        if (type instanceof AnswerType.Entries) {
            return Optional.of(AnswerLabels.lines(text));
        }
        return Optional.of(type instanceof AnswerType.FreeText ? text : text.strip());
    }

    private Optional<String> choice(String text) {
        Optional<String> id =
                AnswerLabels.of(question.type(), sent.words().wording()).id(text);
        return id.isPresent() ? id : cells.refuse(ReviewSheetProblem.SHEET_WORD, places.get("answer"));
    }

    /** What is no number stays what it is, and is refused as such. */
    private static Object amount(Found value) {
        if (value instanceof Found.Amount amount) {
            BigDecimal shown = amount.shown();
            return CellReading.nearest(shown);
        }
        return value instanceof Found.Words words ? words.text() : value.toString();
    }
}
