/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.core.advice;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.etalon.core.answer.Answer;
import org.etalon.core.answer.AnswerSheet;
import org.etalon.core.answer.Answers;
import org.etalon.core.questionnaire.AnswerType;
import org.etalon.core.questionnaire.Question;
import org.etalon.core.scoring.Assessment;
import org.etalon.core.scoring.Assessment.QuestionResult;
import org.etalon.core.scoring.Scoring;
import org.etalon.core.scoring.Standing;

/**
 * What to do next. What a change is worth is what the global score gains, up to {@link #REQUIREMENT} more for each thing that the
 * next level lacks, for the part of the way to it that the change covers, and {@link #LEVEL} more where it reaches a higher level by
 * itself. For each question the least effort that is worth a point of the global score is taken, or the change that is worth most
 * where none is; the questions are then ranked by worth per effort. Ties are settled by worth, then by the order of the
 * questionnaire.
 */
public final class NextSteps {
    /** How many are told. */
    public static final int MOST = 6;

    /** What meeting one whole requirement of the next level is worth, in hundredths of a percent of the global score. */
    public static final int REQUIREMENT = 500;

    /** What reaching a higher level is worth besides, in hundredths of a percent of the global score. */
    public static final int LEVEL = 1000;

    /** From here, in hundredths of a percent of the global score, a change is worth a step. */
    public static final int A_POINT = 100;

    private final Scoring scoring;
    private final AnswerSheet sheet;
    private final Assessment assessment;
    private final Trial trial;

    NextSteps(Scoring scoring, AnswerSheet sheet, Assessment assessment, Distances distances) {
        this.scoring = scoring;
        this.sheet = sheet;
        this.assessment = assessment;
        trial = new Trial(scoring, sheet, assessment, distances);
    }

    List<Step> list() {
        return assessment.questions().stream()
                .filter(question -> question.standing().state() == Standing.State.ASKED && question.points() > 0)
                .flatMap(question -> best(question).stream())
                .sorted(Worth.MOST_USEFUL_FIRST)
                .limit(MOST)
                .map(Worth::step)
                .toList();
    }

    private Optional<Worth> best(QuestionResult question) {
        List<Worth> worths = changes(question).stream()
                .map(change -> trial.of(question, change))
                .filter(worth -> worth.worth() > 0)
                .toList();
        Comparator<Worth> byWorth = Comparator.comparingInt(Worth::worth).reversed();
        Comparator<Worth> byEffort =
                Comparator.comparingInt(worth -> worth.step().effort());
        return worths.stream()
                .filter(worth -> worth.worth() >= A_POINT)
                .min(byEffort.thenComparing(byWorth))
                .or(() -> worths.stream().min(byWorth.thenComparing(byEffort)));
    }

    private List<Change> changes(QuestionResult result) {
        Question question = result.place().question();
        boolean bare = question.evidence().isPresent()
                && !sheet.answers().evidenced(scoring.index().get(question.id()));
        boolean heldBack = bare && question.evidence().get().required();
        List<Change> changes = new ArrayList<>();
        if (bare && result.standing().answered()) {
            changes.add(new Change(question.id(), Optional.empty(), true, Change.EVIDENCE));
        }
        Optional<Answer> given = sheet.answers().find(question.id());
        for (Answer other : Raisings.of(question.type(), given)) {
            raising(question, other, heldBack).ifPresent(changes::add);
        }
        return changes;
    }

    /** Empty where the answer is no better than the one given. */
    private Optional<Change> raising(Question question, Answer other, boolean evidence) {
        int position = scoring.index().get(question.id());
        Answers before = sheet.answers();
        Answers after = before.with(question.id(), other);
        int gained = scoring.worth(after, position) - scoring.worth(before, position);
        if (gained < 0 || gained == 0 && !above(question.type(), before, after, position)) {
            return Optional.empty();
        }
        int effort = question.effort() * gained + (evidence ? Change.EVIDENCE : 0);
        return Optional.of(new Change(question.id(), Optional.of(other), evidence, effort));
    }

    /** Whether an answer of the same score stands above the one given in the order of answers. */
    private static boolean above(AnswerType type, Answers before, Answers after, int position) {
        if (!before.answered(position)) {
            return true;
        }
        if (type instanceof AnswerType.YesNo || type instanceof AnswerType.Single) {
            return false;
        }
        long given = before.code(position);
        boolean grown = (after.code(position) & given) == given;
        return given != after.code(position) && (grown || !(type instanceof AnswerType.Multiple));
    }
}
