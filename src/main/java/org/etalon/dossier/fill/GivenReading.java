/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier.fill;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.etalon.core.answer.Answer;
import org.etalon.core.answer.Intake;
import org.etalon.core.answer.QuestionIndex;
import org.etalon.core.problem.Problem;
import org.etalon.dossier.AnswerState;
import org.etalon.dossier.AnswerText;
import org.etalon.dossier.DossierProblem;
import org.etalon.dossier.Given;

/** From {@code {"answer", "state", "justification"}} to what is given to a question, or every problem. */
public final class GivenReading {
    private static final Set<String> FIELDS = Set.of("answer", "state", "justification");

    private final QuestionIndex index;
    private final String question;
    private final Map<String, Object> sent;
    private final List<Problem> problems = new ArrayList<>();

    private GivenReading(QuestionIndex index, String question, Map<String, Object> sent) {
        this.index = index;
        this.question = question;
        this.sent = sent;
    }

    /**
     * Without a state, an answer is answered and no answer is unanswered.
     *
     * @param question one that the index has
     * @param sent plain values
     */
    public static Intake<Given> read(QuestionIndex index, String question, Map<String, Object> sent) {
        var reading = new GivenReading(index, question, sent);
        Optional<Given> given = reading.read();
        return new Intake<>(reading.problems.isEmpty() ? given : Optional.empty(), reading.problems);
    }

    private Optional<Given> read() {
        sent.keySet().stream()
                .filter(field -> !FIELDS.contains(field))
                .forEach(field -> refuse(DossierProblem.FIELD_UNKNOWN, shown(field)));
        Optional<AnswerState> state = state();
        String answer = answer().map(AnswerText::of).orElse(null);
        String justification = justification(state);
        state.ifPresent(known -> refuseMismatch(known));
        return problems.isEmpty() ? state.map(known -> new Given(known, answer, justification)) : Optional.empty();
    }

    private Optional<AnswerState> state() {
        Object raw = sent.get("state");
        if (raw == null) {
            return Optional.of(sent.get("answer") == null ? AnswerState.UNANSWERED : AnswerState.ANSWERED);
        }
        Optional<AnswerState> known = raw instanceof String key ? AnswerState.find(key) : Optional.empty();
        if (known.isEmpty()) {
            refuse(DossierProblem.STATE_UNKNOWN);
        }
        return known;
    }

    private Optional<Answer> answer() {
        return sent.get("answer") == null
                ? Optional.empty()
                : taken(Intake.ofAnswer(index, question, sent.get("answer")));
    }

    private String justification(Optional<AnswerState> state) {
        Object raw = sent.get("justification");
        if (state.equals(Optional.of(AnswerState.NOT_APPLICABLE))) {
            return taken(Intake.ofJustification(index, question, raw == null ? "" : raw))
                    .orElse(null);
        }
        return taken(Intake.ofExplanation(question, raw)).orElse(null);
    }

    private void refuseMismatch(AnswerState state) {
        boolean answered = sent.get("answer") != null;
        if (state.isCounted() && !answered) {
            refuse(DossierProblem.ANSWER_MISSING, state.key());
        }
        if (state == AnswerState.UNANSWERED && answered) {
            refuse(DossierProblem.ANSWER_UNEXPECTED, state.key());
        }
    }

    private <T> Optional<T> taken(Intake<T> intake) {
        problems.addAll(intake.problems());
        return intake.value();
    }

    private void refuse(DossierProblem problem, Object... more) {
        problems.add(Problem.of(problem, question, more));
    }

    private static String shown(String field) {
        return field.codePoints()
                .limit(60)
                .map(point -> Character.isLetterOrDigit(point) ? point : '·')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
