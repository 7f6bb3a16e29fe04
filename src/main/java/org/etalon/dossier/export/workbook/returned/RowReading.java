/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier.export.workbook.returned;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.etalon.core.questionnaire.AnswerType;
import org.etalon.dossier.AnswerState;
import org.etalon.dossier.export.back.SentAnswer;
import org.etalon.dossier.export.back.SentAnswer.Part;
import org.etalon.dossier.export.back.Where;
import org.etalon.dossier.export.workbook.plan.Columns.OfAnswers;
import org.etalon.dossier.export.workbook.plan.Plan;
import org.etalon.dossier.export.workbook.plan.Spot;
import org.etalon.dossier.export.workbook.plan.Tab;
import org.etalon.dossier.export.workbook.plan.Word;
import org.etalon.platform.sheet.Place;
import org.etalon.platform.sheet.reading.Found;
import org.etalon.platform.sheet.reading.FoundSheet;

/** Reads what is said of one question, as REST would send it: {@code answer}, {@code state}, {@code justification}. */
final class RowReading {
    private final SentWorkbook sent;
    private final Plan plan;
    private final Spot spot;
    private final Map<String, Integer> rows;
    private final CellReading cells;
    private final Place answer;

    /** @param rows by their keys */
    RowReading(SentWorkbook sent, Plan plan, Spot spot, Map<String, Integer> rows) {
        this.sent = sent;
        this.plan = plan;
        this.spot = spot;
        this.rows = rows;
        cells = new CellReading(spot.question().id(), new ArrayList<>());
        answer = place(spot.question().id(), OfAnswers.ANSWER);
    }

    private Place place(String key, int column) {
        return new Place(spot.answer().sheet(), rows.get(key), column);
    }

    SentAnswer read() {
        return new SentAnswer(spot, version(), said(), proof(), this::where, cells.mistakes());
    }

    private Place at(int column) {
        return answer.at(column);
    }

    private Where where(Part part) {
        return new Where.Cell(at(
                switch (part) {
                    case WHOLE, VERSION -> OfAnswers.NUMBER;
                    case ANSWER -> OfAnswers.ANSWER;
                    case STATE -> OfAnswers.STATE;
                    case JUSTIFICATION -> OfAnswers.JUSTIFICATION;
                    case PROOF -> OfAnswers.PROOF;
                }));
    }

    private Optional<Long> version() {
        String text = sent.answers().words(answer.row(), OfAnswers.VERSION).strip();
        return text.matches("[0-9]{1,18}") ? Optional.of(Long.parseLong(text)) : Optional.empty();
    }

    private Map<String, Object> said() {
        Map<String, Object> said = new HashMap<>();
        answer().ifPresent(value -> said.put("answer", value));
        cells.text(sent.answers(), at(OfAnswers.JUSTIFICATION)).ifPresent(text -> said.put("justification", text));
        AnswerState state = state().orElse(said.containsKey("answer") ? AnswerState.ANSWERED : AnswerState.UNANSWERED);
        said.put("state", state.key());
        return said;
    }

    private Optional<AnswerState> state() {
        Optional<String> text = cells.text(sent.answers(), at(OfAnswers.STATE)).map(String::strip);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        for (Word word : List.of(Word.TO_CONFIRM, Word.UNKNOWN, Word.NOT_APPLICABLE)) {
            if (word.in(plan.wording()).equals(text.get())) {
                return Optional.of(AnswerState.valueOf(word.name()));
            }
        }
        return cells.refuse(WorkbookProblem.CELL_STATE, at(OfAnswers.STATE));
    }

    /** What is said of evidence; empty where nothing is. */
    private Optional<Boolean> proof() {
        var aside = new CellReading(spot.question().id(), new ArrayList<>());
        return aside.truth(sent.answers(), at(OfAnswers.PROOF), yesAndNo(), WorkbookProblem.CELL_YES_NO);
    }

    private List<String> yesAndNo() {
        return Stream.of(Word.YES, Word.NO).map(word -> word.in(plan.wording())).toList();
    }

    /** As plain values. */
    private Optional<Object> answer() {
        AnswerType type = spot.question().type();
        if (type instanceof AnswerType.YesNo) {
            return cells.truth(sent.answers(), answer, yesAndNo(), WorkbookProblem.CELL_CHOICE)
                    .map(yes -> yes ? "yes" : "no");
        }
        if (type instanceof AnswerType.Single single) {
            return cells.text(sent.answers(), answer).flatMap(text -> chosen(single, text));
        }
        if (type instanceof AnswerType.Multiple multiple) {
            return several(multiple);
        }
        if (type instanceof AnswerType.Entries) {
            return entries();
        }
        if (type instanceof AnswerType.Percentage || type instanceof AnswerType.Amount) {
            return cells.value(sent.answers(), answer).flatMap(this::amount);
        }
        boolean written = type instanceof AnswerType.FreeText;
        return cells.text(sent.answers(), answer).map(text -> written ? text : text.strip());
    }

    private Optional<Object> amount(Found value) {
        return value instanceof Found.Amount amount
                ? Optional.of(CellReading.nearest(amount.shown()))
                : cells.refuse(WorkbookProblem.CELL_NUMBER, answer);
    }

    private Optional<Object> chosen(AnswerType.Single type, String text) {
        int at = spot.labels().indexOf(text.strip());
        return at < 0
                ? cells.refuse(WorkbookProblem.CELL_CHOICE, answer)
                : Optional.of(type.choices().get(at).id());
    }

    private Optional<Object> several(AnswerType.Multiple type) {
        List<Object> chosen = new ArrayList<>();
        type.choices().forEach(choice -> {
            Place place = place(spot.question().id() + "/" + choice.id(), OfAnswers.ANSWER);
            if (cells.truth(sent.answers(), place, yesAndNo(), WorkbookProblem.CELL_YES_NO)
                    .orElse(false)) {
                chosen.add(choice.id());
            }
        });
        return chosen.isEmpty() ? Optional.empty() : Optional.of(chosen);
    }

    private Optional<Object> entries() {
        if (sent.lists().isEmpty()) {
            return cells.refuse(WorkbookProblem.CELL_UNREADABLE, answer);
        }
        FoundSheet lists = sent.lists().get();
        List<Object> entries = new ArrayList<>();
        String sheet = Tab.LISTS.name(plan.wording());
        for (int row : lists.rows()) {
            if (row >= Plan.HEADS) {
                cells.text(lists, new Place(sheet, row, spot.listColumn()))
                        .ifPresent(text -> entries.add(text.strip()));
            }
        }
        return entries.isEmpty() ? Optional.empty() : Optional.of(entries);
    }
}
