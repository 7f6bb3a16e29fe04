/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.assessment.advice;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.etalon.assessment.Scored;
import org.etalon.core.advice.Advice;
import org.etalon.core.advice.Gap;
import org.etalon.core.advice.Step;
import org.etalon.core.advice.Strength;
import org.etalon.core.answer.Answer;
import org.etalon.core.questionnaire.Level;
import org.etalon.core.scoring.Assessment.QuestionResult;

/**
 * Advice for programs. Figures in hundredths of a percent; texts in the language of the request.
 *
 * @param next the level above; absent where the highest is reached
 */
public record AdviceJson(
        int level,
        int global,
        int proof,
        NextJson next,
        List<StrengthJson> strengths,
        List<StepJson> steps,
        List<GapJson> lacks) {

    public record NextJson(int level, String title) {}

    /** Where to go. */
    public record QuestionJson(String id, String domain, String label) {}

    public record StrengthJson(QuestionJson question, int score, int brings, String text) {}

    /**
     * @param from the answer given, as in a dossier; of a list the number of entries; absent where there is none
     * @param to likewise; absent where only evidence lacks
     */
    public record StepJson(
            QuestionJson question,
            Object from,
            Object to,
            boolean evidence,
            int gain,
            int effort,
            int global,
            int proof,
            int level,
            List<HelpJson> helps,
            String text,
            String why) {}

    public record HelpJson(String kind, String name, boolean fulfils) {}

    public record GapJson(
            String kind, int missing, String text, List<InDomainJson> domains, List<QuestionJson> questions) {}

    public record InDomainJson(String id, String title, int score, int missing, List<QuestionJson> questions) {}

    static AdviceJson of(Scored scored, Locale locale) {
        Advice advice = scored.advice();
        Writer writer = new Writer(
                new AdviceWords(scored.assessment(), locale),
                new RequirementWords(scored.assessment().questionnaire(), locale));
        var score = scored.assessment().score();
        return new AdviceJson(
                score.level(),
                score.global(),
                score.proof(),
                advice.next().map(writer::next).orElse(null),
                advice.strengths().stream().map(writer::strength).toList(),
                advice.steps().stream().map(writer::step).toList(),
                advice.gaps().stream().map(writer::gap).toList());
    }

    private record Writer(AdviceWords words, RequirementWords requirements) {
        NextJson next(Level level) {
            return new NextJson(level.level(), words.plain(level.title()));
        }

        QuestionJson question(QuestionResult result) {
            return new QuestionJson(
                    result.place().question().id(), result.place().domain().id(), words.label(result));
        }

        List<QuestionJson> questions(List<QuestionResult> results) {
            return results.stream().map(this::question).toList();
        }

        StrengthJson strength(Strength strength) {
            return new StrengthJson(
                    question(strength.question()),
                    strength.question().score(),
                    strength.brings(),
                    words.brings(strength));
        }

        StepJson step(Step step) {
            return new StepJson(
                    question(step.question()),
                    step.from().map(Writer::raw).orElse(null),
                    step.to().map(Writer::raw).orElse(null),
                    step.evidence(),
                    step.gain(),
                    step.effort(),
                    step.global(),
                    step.proof(),
                    step.level(),
                    step.helps().stream().map(this::help).toList(),
                    words.what(step),
                    words.helps(step));
        }

        HelpJson help(Step.Help help) {
            return new HelpJson(help.requirement().kind(), requirements.name(help.requirement()), help.fulfils());
        }

        GapJson gap(Gap gap) {
            return new GapJson(
                    gap.requirement().kind(),
                    gap.requirement().missing(),
                    words.lacks(gap),
                    gap.domains().stream().map(this::inDomain).toList(),
                    questions(gap.questions()));
        }

        InDomainJson inDomain(Gap.InDomain in) {
            return new InDomainJson(
                    in.domain().domain().id(),
                    words.plain(in.domain().domain().title()),
                    in.domain().score().orElse(0),
                    in.missing(),
                    questions(in.questions()));
        }

        private static Object raw(Answer answer) {
            if (answer instanceof Answer.One one) {
                return one.choice();
            }
            if (answer instanceof Answer.Several several) {
                return several.choices();
            }
            return answer instanceof Answer.Amount amount
                    ? BigDecimal.valueOf(amount.hundredths(), 2)
                    : ((Answer.Entries) answer).texts().size();
        }
    }
}
