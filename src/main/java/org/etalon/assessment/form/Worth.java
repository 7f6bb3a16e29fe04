/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.assessment.form;

import java.util.List;
import java.util.Optional;
import org.etalon.core.questionnaire.AnswerType;
import org.etalon.core.questionnaire.Choice;
import org.etalon.core.questionnaire.Question;
import org.etalon.core.questionnaire.Scale;

/** What the answers to one question earn, in the words of one language: at the end of each dotted leader. */
final class Worth {
    private final Question question;
    private final Optional<String> stratum;
    private final Spoken spoken;

    /** @param stratum empty where it is not known yet: then nothing is said of points */
    Worth(Question question, Optional<String> stratum, Spoken spoken) {
        this.question = question;
        this.stratum = stratum;
        this.spoken = spoken;
    }

    /** The question's points in the stratum; empty where they are not known. */
    Optional<Integer> points() {
        return stratum.map(known -> question.announced() ? 0 : question.points().in(known));
    }

    /** The choices offered, in order; none where the answer is written. */
    List<FormChoice> choices() {
        if (question.type() instanceof AnswerType.YesNo yesNo) {
            return List.of(
                    new FormChoice("yes", spoken.say("page.yes"), earned(yesNo.scoreYes()), false),
                    new FormChoice("no", spoken.say("page.no"), earned(yesNo.scoreNo()), false));
        }
        if (question.type() instanceof AnswerType.Single single) {
            return offered(single.choices());
        }
        return question.type() instanceof AnswerType.Multiple multiple ? offered(multiple.choices()) : List.of();
    }

    /** What each step of the scale earns; none where there is no scale, or where it earns nothing here. */
    List<FormChoice> steps() {
        AnswerType type = question.type();
        if (type instanceof AnswerType.Percentage percentage) {
            return steps(percentage.scale(), from -> spoken.percent(from));
        }
        if (type instanceof AnswerType.Amount amount) {
            String unit = amount.unit().map(given -> " " + spoken.plain(given)).orElse("");
            return steps(amount.scale(), from -> spoken.number(from) + unit);
        }
        return type instanceof AnswerType.Entries entries
                ? steps(entries.scale(), from -> spoken.say("page.entries", from / 100))
                : List.of();
    }

    private List<FormChoice> steps(Optional<Scale> scale, java.util.function.LongFunction<String> from) {
        if (scale.isEmpty() || points().orElse(0) == 0) {
            return List.of();
        }
        return scale.get().steps().stream()
                .map(step -> new FormChoice(
                        "", spoken.say("page.from", from.apply(step.from())), earned(step.score()), false))
                .toList();
    }

    private List<FormChoice> offered(List<Choice> choices) {
        return choices.stream()
                .map(choice -> new FormChoice(
                        choice.id(), spoken.line(choice.text()), earned(choice.score()), choice.exclusive()))
                .toList();
    }

    private String earned(int score) {
        return points().filter(given -> given > 0)
                .map(given -> spoken.points((long) given * score))
                .orElse("");
    }
}
