/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.assessment.advice;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.etalon.core.advice.Gap;
import org.etalon.core.advice.Step;
import org.etalon.core.advice.Strength;
import org.etalon.core.answer.Answer;
import org.etalon.core.questionnaire.Question;
import org.etalon.core.questionnaire.Text;
import org.etalon.core.scoring.Assessment;
import org.etalon.core.scoring.Assessment.QuestionResult;
import org.etalon.core.scoring.Requirement;
import org.etalon.core.scoring.Standing;
import org.etalon.platform.text.Figures;
import org.etalon.platform.text.Markdown;
import org.etalon.platform.text.Texts;

/** Strengths, next steps and what lacks, in sentences. */
public final class AdviceWords {
    /** Up to here an effort is small, in the plan's units. */
    private static final int EASY = 100;

    /** Up to here it is medium. */
    private static final int HARD = 250;

    private final Assessment assessment;
    private final Locale locale;
    private final Texts texts;
    private final AnswerWords answers;
    private final RequirementWords requirements;

    public AdviceWords(Assessment assessment, Locale locale) {
        this.assessment = assessment;
        this.locale = locale;
        texts = Texts.of("advice", locale);
        answers = new AnswerWords(locale);
        requirements = new RequirementWords(assessment.questionnaire(), locale);
    }

    /** The question's short form, without marks. */
    public String label(QuestionResult question) {
        return plain(question.place().question().wording().shortest());
    }

    /** What the strength brings. */
    public String brings(Strength strength) {
        return texts.say("strength.brings", points(strength.brings()), strength.brings());
    }

    /** What to do, beginning with the question's short form. */
    public String what(Step step) {
        return texts.say("step.what", label(step.question()), action(step));
    }

    /** What to do about the question, without its name. */
    public String action(Step step) {
        if (step.to().isEmpty()) {
            return texts.get(step.question().standing() == Standing.HELD_BACK ? "step.free" : "step.prove");
        }
        String changed = changed(step);
        return step.evidence() ? texts.say("step.with-evidence", changed) : changed;
    }

    private String changed(Step step) {
        Question question = step.question().place().question();
        Answer to = step.to().orElseThrow();
        if (step.from().isEmpty()) {
            return texts.say("step.answer", answers.line(question, to));
        }
        Answer from = step.from().get();
        if (from instanceof Answer.Several before && to instanceof Answer.Several after) {
            List<String> more = after.choices().stream()
                    .filter(choice -> !before.choices().contains(choice))
                    .toList();
            if (after.choices().containsAll(before.choices())) {
                return texts.say("step.add", answers.line(question, new Answer.Several(more)));
            }
        }
        return texts.say("step.raise", answers.line(question, from), answers.line(question, to));
    }

    /** How much it asks, in a word. */
    public String effort(Step step) {
        return texts.get(step.effort() <= EASY ? "effort.easy" : step.effort() <= HARD ? "effort.some" : "effort.hard");
    }

    /** The same as a sentence. */
    public String effortSaid(Step step) {
        return texts.say("step.effort", effort(step));
    }

    /** Such as « +0,98 point ». */
    public String gain(Step step) {
        return texts.say("step.gain", points(step.gain()), step.gain());
    }

    /** What it does for the next level: the level itself where it is reached, else what is brought nearer; may be empty. */
    public String helps(Step step) {
        if (step.level() > assessment.score().level()) {
            return texts.say("step.level", title(step.level()));
        }
        if (step.helps().isEmpty()) {
            return "";
        }
        String helped = step.helps().stream()
                .map(help -> requirements.name(help.requirement()))
                .collect(Collectors.joining(texts.get("comma")));
        return texts.say("step.helps", title(assessment.score().level() + 1), helped);
    }

    /** What it asks, how it stands and what is missing. */
    public String lacks(Gap gap) {
        var requirement = gap.requirement();
        if (requirement instanceof Requirement.Require) {
            String named = gap.questions().stream()
                    .map(question -> texts.say("gap.question", label(question)))
                    .collect(Collectors.joining(texts.get("comma")));
            return texts.say("gap.require", named);
        }
        return texts.say(
                "gap",
                requirements.asks(requirement),
                requirements.reached(requirement),
                requirements.missing(requirement));
    }

    /** The title of a level, from 1. */
    public String title(int level) {
        return plain(assessment.levels().get(level - 1).level().title());
    }

    /** A questionnaire's text in this language, without marks. */
    public String plain(Text text) {
        return Markdown.plain(text.in(locale.getLanguage()));
    }

    private String points(int hundredths) {
        return Figures.number(hundredths, locale);
    }
}
