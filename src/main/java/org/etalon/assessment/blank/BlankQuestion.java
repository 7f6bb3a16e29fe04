/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.assessment.blank;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.etalon.core.questionnaire.AnswerType;
import org.etalon.core.questionnaire.Choice;
import org.etalon.core.questionnaire.Question;
import org.etalon.core.questionnaire.Scale;
import org.etalon.core.questionnaire.Text;
import org.etalon.platform.document.Anchor;
import org.etalon.platform.document.Block;
import org.etalon.platform.document.Block.Tone;
import org.etalon.platform.document.Line;
import org.etalon.platform.document.Line.Style;

/** One question with room for its answer. */
final class BlankQuestion {
    private static final int LONG_ANSWER = 4;

    private final BlankWords words;
    private final Question question;
    private final boolean scored;

    BlankQuestion(BlankWords words, Question question) {
        this.words = words;
        this.question = question;
        scored = question.scored() && !question.announced();
    }

    List<Block> blocks(String number) {
        List<Block> blocks = new ArrayList<>();
        String heading =
                words.say("question", number, words.plain(question.wording().text()));
        blocks.add(new Block.Heading(3, heading, new Anchor("question " + question.id()), false));
        blocks.add(new Block.Paragraph(Tone.QUIET, Line.of(String.join(words.say("between"), facts()))));
        help("help", question.wording().help(), blocks);
        help("examples", question.wording().examples(), blocks);
        help("law", question.wording().law(), blocks);
        answer(blocks);
        question.evidence().ifPresent(evidence -> evidence(evidence, blocks));
        return blocks;
    }

    private List<String> facts() {
        List<String> facts = new ArrayList<>();
        if (question.announced()) {
            facts.add(words.say("announced"));
        } else {
            facts.add(scored ? words.say("points", words.perStratum(question.points())) : words.say("informative"));
        }
        facts.add(words.say("type." + question.type().key()));
        if (question.required()) {
            facts.add(words.say("required"));
        }
        Stream.of(question.applies(), question.visible())
                .flatMap(condition -> words.unsure(condition).stream())
                .forEach(condition -> facts.add(words.say("when", condition)));
        return facts;
    }

    private void help(String key, Optional<Text> text, List<Block> blocks) {
        text.ifPresent(it -> blocks.add(new Block.Paragraph(
                Tone.BODY, Line.of(Style.STRONG, words.say(key) + " ").then(Line.of(words.plain(it))))));
    }

    private void answer(List<Block> blocks) {
        AnswerType type = question.type();
        if (type instanceof AnswerType.YesNo yesNo) {
            choices(
                    false,
                    Stream.of(choice(words.say("yes"), yesNo.scoreYes()), choice(words.say("no"), yesNo.scoreNo())),
                    blocks);
        } else if (type instanceof AnswerType.Single single) {
            choices(false, single.choices().stream().map(this::choice), blocks);
        } else if (type instanceof AnswerType.Multiple multiple) {
            choices(true, multiple.choices().stream().map(this::choice), blocks);
        } else {
            scale(type).ifPresent(line -> blocks.add(new Block.Paragraph(Tone.QUIET, Line.of(line))));
            boolean long_ = type instanceof AnswerType.FreeText || type instanceof AnswerType.Entries;
            blocks.add(new Block.Space(long_ ? LONG_ANSWER : 1, words.say("space.answer")));
        }
        if (question.notApplicable()) {
            blocks.add(new Block.Choices(false, List.of(new Block.Choices.Choice(words.say("not-applicable"), ""))));
        }
        blocks.add(new Block.Paragraph(Tone.QUIET, Line.of(words.say("justification"))));
        blocks.add(new Block.Space(2, words.say("space.justification")));
    }

    private static void choices(boolean several, Stream<Block.Choices.Choice> all, List<Block> blocks) {
        blocks.add(new Block.Choices(several, all.toList()));
    }

    private Block.Choices.Choice choice(Choice choice) {
        return choice(words.plain(choice.text()), choice.score());
    }

    private Block.Choices.Choice choice(String text, int score) {
        return new Block.Choices.Choice(text, scored ? words.worth(question.points(), score) : "");
    }

    /** From which value on an answer is worth what, on one line. */
    private Optional<String> scale(AnswerType type) {
        Optional<Scale> scale = type instanceof AnswerType.Percentage percentage
                ? percentage.scale()
                : type instanceof AnswerType.Amount amount
                        ? amount.scale()
                        : type instanceof AnswerType.Entries entries ? entries.scale() : Optional.empty();
        return scale.filter(it -> scored)
                .map(it -> words.say(
                        "scale",
                        String.join(
                                words.say("scale.between"),
                                it.steps().stream()
                                        .map(step -> words.say(
                                                "scale.step",
                                                words.number(step.from()),
                                                words.worth(question.points(), step.score())))
                                        .toList())));
    }

    private void evidence(Question.Evidence evidence, List<Block> blocks) {
        String expected = words.say(evidence.required() ? "evidence.required" : "evidence.recommended");
        String hint = evidence.hint().map(it -> " " + words.plain(it)).orElse("");
        blocks.add(new Block.Paragraph(Tone.BODY, Line.of(Style.PROOF, expected + hint)));
        blocks.add(new Block.Space(1, words.say("space.evidence")));
    }
}
