/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.core.answer;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.etalon.core.problem.Problem;
import org.etalon.core.questionnaire.AnswerType;
import org.etalon.core.questionnaire.Choice;
import org.etalon.core.questionnaire.Question;

/** From a raw value to an answer that fits its question; whatever doesn't fit goes among the problems. */
final class AnswerReading {
    private final QuestionIndex index;
    private final int position;
    private final Question question;
    private final List<Problem> problems;

    AnswerReading(QuestionIndex index, int position, List<Problem> problems) {
        this.index = index;
        this.position = position;
        this.problems = problems;
        question = index.question(position);
    }

    /** Empty where there is a problem. */
    Optional<Answer> read(Object raw) {
        int before = problems.size();
        Answer answer = answer(question.type(), raw);
        return problems.size() > before ? Optional.empty() : Optional.of(answer);
    }

    private Answer answer(AnswerType type, Object raw) {
        if (type instanceof AnswerType.YesNo || type instanceof AnswerType.Single) {
            return one(raw);
        }
        if (type instanceof AnswerType.Multiple multiple) {
            return several(multiple, raw);
        }
        if (type instanceof AnswerType.Percentage) {
            return amount(raw, AnswerType.Percentage.MAX);
        }
        if (type instanceof AnswerType.Amount amount) {
            return amount(raw, amount.max());
        }
        if (type instanceof AnswerType.Entries) {
            return new Answer.Entries(EntriesReading.read(question.id(), list(raw), problems));
        }
        if (type instanceof AnswerType.FreeText text) {
            return words(raw, text.maxLength());
        }
        return type instanceof AnswerType.Address ? address(raw) : day(raw);
    }

    private Answer.One one(Object raw) {
        String choice = string(raw);
        if (raw instanceof String && index.findChoice(position, choice).isEmpty()) {
            refuse(AnswerProblem.ANSWER_UNKNOWN_CHOICE, Characters.shown(choice));
        }
        return new Answer.One(choice);
    }

    private Answer several(AnswerType.Multiple type, Object raw) {
        List<String> chosen = new ArrayList<>();
        for (Object each : list(raw)) {
            String choice = one(each).choice();
            if (chosen.contains(choice) && index.findChoice(position, choice).isPresent()) {
                refuse(AnswerProblem.ANSWER_CHOICE_TWICE, choice);
            }
            chosen.add(choice);
        }
        List<Choice> known = type.choices().stream()
                .filter(choice -> chosen.contains(choice.id()))
                .toList();
        if (known.size() > 1) {
            known.stream()
                    .filter(Choice::exclusive)
                    .forEach(choice -> refuse(AnswerProblem.ANSWER_NOT_ALONE, choice.id()));
        }
        return new Answer.Several(known.stream().map(Choice::id).toList());
    }

    private List<?> list(Object raw) {
        if (raw instanceof List<?> list) {
            if (list.isEmpty()) {
                refuse(AnswerProblem.ANSWER_EMPTY);
            }
            return list;
        }
        problems.add(AnswerProblem.wrong(question.id(), question.type().key()));
        return List.of();
    }

    private Answer amount(Object raw, long most) {
        if (!(raw instanceof BigDecimal number)) {
            problems.add(AnswerProblem.wrong(question.id(), question.type().key()));
            return new Answer.Amount(0);
        }
        if (number.signum() < 0 || number.compareTo(BigDecimal.valueOf(most, 2)) > 0) {
            refuse(AnswerProblem.ANSWER_OUT_OF_RANGE, Characters.shown(number), BigDecimal.valueOf(most, 2));
            return new Answer.Amount(0);
        }
        if (number.stripTrailingZeros().scale() > 2) {
            refuse(AnswerProblem.ANSWER_TOO_PRECISE, Characters.shown(number));
            return new Answer.Amount(0);
        }
        return new Answer.Amount(number.movePointRight(2).longValueExact());
    }

    private Answer words(Object raw, int most) {
        String text = string(raw);
        if (raw instanceof String && Characters.isBlank(text)) {
            refuse(AnswerProblem.ANSWER_EMPTY);
        }
        if (Characters.length(text) > most) {
            refuse(AnswerProblem.ANSWER_TOO_LONG, most);
        }
        if (Characters.isUnreadable(text)) {
            refuse(AnswerProblem.ANSWER_UNREADABLE);
        }
        return new Answer.Words(text);
    }

    private Answer address(Object raw) {
        String text = string(raw);
        if (raw instanceof String && !WebAddress.isOne(text)) {
            refuse(AnswerProblem.ANSWER_NO_ADDRESS, Characters.shown(text));
        }
        return new Answer.Words(text);
    }

    private Answer day(Object raw) {
        String text = string(raw);
        try {
            if (text.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}")) {
                return new Answer.Day(LocalDate.parse(text));
            }
            return noDay(raw);
        } catch (DateTimeParseException no) {
            return noDay(raw);
        }
    }

    private Answer noDay(Object raw) {
        if (raw instanceof String text) {
            refuse(AnswerProblem.ANSWER_NO_DAY, Characters.shown(text));
        }
        return new Answer.Day(LocalDate.EPOCH);
    }

    private String string(Object raw) {
        if (raw instanceof String text) {
            return text;
        }
        problems.add(AnswerProblem.wrong(question.id(), question.type().key()));
        return "";
    }

    private void refuse(AnswerProblem code, Object... more) {
        problems.add(Problem.of(code, question.id(), more));
    }
}
