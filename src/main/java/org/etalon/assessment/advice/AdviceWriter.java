/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.assessment.advice;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.etalon.assessment.Scored;
import org.etalon.assessment.advice.AdviceJson.GapJson;
import org.etalon.assessment.advice.AdviceJson.HelpJson;
import org.etalon.assessment.advice.AdviceJson.InDomainJson;
import org.etalon.assessment.advice.AdviceJson.NextJson;
import org.etalon.assessment.advice.AdviceJson.QuestionJson;
import org.etalon.assessment.advice.AdviceJson.StepJson;
import org.etalon.assessment.advice.AdviceJson.StrengthJson;
import org.etalon.core.advice.Advice;
import org.etalon.core.advice.Gap;
import org.etalon.core.advice.Step;
import org.etalon.core.advice.Strength;
import org.etalon.core.answer.Answer;
import org.etalon.core.questionnaire.Level;
import org.etalon.core.scoring.Assessment.QuestionResult;

/** Turns advice into what travels. */
final class AdviceWriter {
    private final AdviceWords words;
    private final RequirementWords requirements;

    private AdviceWriter(AdviceWords words, RequirementWords requirements) {
        this.words = words;
        this.requirements = requirements;
    }

    static AdviceJson write(Scored scored, Locale locale) {
        Advice advice = scored.advice();
        AdviceWriter writer = new AdviceWriter(
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

    private NextJson next(Level level) {
        return new NextJson(level.level(), words.plain(level.title()));
    }

    private QuestionJson question(QuestionResult result) {
        return new QuestionJson(
                result.place().question().id(), result.place().domain().id(), words.label(result));
    }

    private List<QuestionJson> questions(List<QuestionResult> results) {
        return results.stream().map(this::question).toList();
    }

    private StrengthJson strength(Strength strength) {
        return new StrengthJson(
                question(strength.question()), strength.question().score(), strength.brings(), words.brings(strength));
    }

    private StepJson step(Step step) {
        return new StepJson(
                question(step.question()),
                step.from().map(AdviceWriter::raw).orElse(null),
                step.to().map(AdviceWriter::raw).orElse(null),
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

    private HelpJson help(Step.Help help) {
        return new HelpJson(help.requirement().kind(), requirements.name(help.requirement()), help.fulfils());
    }

    private GapJson gap(Gap gap) {
        return new GapJson(
                gap.requirement().kind(),
                gap.requirement().missing(),
                words.lacks(gap),
                gap.domains().stream().map(this::inDomain).toList(),
                questions(gap.questions()));
    }

    private InDomainJson inDomain(Gap.InDomain in) {
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
