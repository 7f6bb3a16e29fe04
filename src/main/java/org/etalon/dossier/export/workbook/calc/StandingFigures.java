/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier.export.workbook.calc;

import java.util.Optional;
import org.etalon.core.answer.Answer;
import org.etalon.core.answer.Intake;
import org.etalon.core.scoring.Assessment.QuestionResult;
import org.etalon.dossier.AnswerState;
import org.etalon.dossier.Given;
import org.etalon.dossier.export.workbook.plan.Outcome;
import org.etalon.dossier.export.workbook.plan.Spot;
import org.etalon.dossier.export.workbook.plan.Subject;
import org.etalon.platform.text.JsonTree;

/** What stands at a question as numbers, as the engine has it: the results beside the formulas. */
public final class StandingFigures {
    private static final long HUNDRED = 100;

    private final Subject subject;
    private final Spot spot;
    private final Given given;
    private final Optional<Answer> answer;
    private final QuestionResult result;

    public StandingFigures(Subject subject, Spot spot) {
        this.subject = subject;
        this.spot = spot;
        String id = spot.question().id();
        given = subject.given(id);
        answer = given.answer() == null
                ? Optional.empty()
                : Intake.ofAnswer(subject.scoring().index(), id, JsonTree.read(given.answer()))
                        .value();
        result = subject.assessment().questions().get(spot.position());
    }

    public QuestionResult result() {
        return result;
    }

    public Given given() {
        return given;
    }

    /** What is given, whether or not it counts. */
    public Optional<Answer> answer() {
        return answer;
    }

    public int reading() {
        return answer.isPresent() ? 1 : 0;
    }

    /** The choice's place from 1, how many choices, or hundredths. */
    public long value() {
        if (answer.isEmpty()) {
            return 0;
        }
        if (answer.get() instanceof Answer.One one) {
            return 1
                    + subject.scoring()
                            .index()
                            .findChoice(spot.position(), one.choice())
                            .orElseThrow();
        }
        if (answer.get() instanceof Answer.Several several) {
            return several.choices().size();
        }
        if (answer.get() instanceof Answer.Amount amount) {
            return amount.hundredths();
        }
        return answer.get() instanceof Answer.Entries entries
                ? HUNDRED * entries.texts().size()
                : 0;
    }

    public int state() {
        return switch (given.state()) {
            case UNANSWERED, ANSWERED -> 0;
            case TO_CONFIRM -> 1;
            case UNKNOWN -> 2;
            case NOT_APPLICABLE -> 3;
        };
    }

    public boolean isAnswered() {
        return given.state() == AnswerState.ANSWERED || given.state() == AnswerState.TO_CONFIRM;
    }

    public boolean isProven() {
        return subject.sheet().answers().evidenced(spot.position());
    }

    public int worth() {
        return subject.scoring().worth(subject.sheet().answers(), spot.position());
    }

    public Outcome outcome() {
        return Outcome.of(result.standing());
    }

    /** The points, where its {@code applies} holds. */
    public int whole() {
        return outcome() == Outcome.OUT ? 0 : result.points();
    }
}
