/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.assessment.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.etalon.core.questionnaire.AnswerType;
import org.etalon.core.questionnaire.Question;
import org.etalon.platform.faces.kept.Markup;

/**
 * One question as it stands on a page.
 *
 * @param number such as {@code 3.1}
 * @param kind the type's key, such as {@code yes-no}
 * @param title as HTML within one line
 * @param label the short form, without marks
 * @param level of its heading, from 2
 * @param meta short sentences on how it counts
 * @param choices offered; none where the answer is written
 * @param steps of the scale, with what each earns
 * @param gradual whether what is earned rises in a straight line between steps
 * @param unit of a number, or the percent sign
 * @param hint how the answer is written and between which bounds; empty where it is ticked
 * @param conditional whether it is asked depends on facts or other answers
 * @param kept its markup, as far as it is the same for everybody
 */
public record FormQuestion(
        String id,
        String number,
        String kind,
        String title,
        String label,
        int level,
        List<String> meta,
        List<FormChoice> choices,
        List<FormChoice> steps,
        boolean gradual,
        String unit,
        String hint,
        boolean suggests,
        FormHelp help,
        Optional<FormEvidence> evidence,
        boolean mayNotApply,
        boolean announced,
        boolean conditional,
        Markup kept) {
    /** What stands there, and as many states of its boxes as people commonly tick. */
    private static final int PIECES = 40;

    static FormQuestion of(
            Question question, String number, int level, boolean conditional, Worth worth, Spoken spoken) {
        return new FormQuestion(
                question.id(),
                number,
                question.type().key(),
                spoken.line(question.wording().text()),
                spoken.plain(question.wording().shortest()),
                level,
                meta(question, worth, spoken),
                worth.choices(),
                worth.steps(),
                gradual(question.type()),
                unit(question.type(), spoken),
                hint(question.type(), spoken),
                question.type() instanceof AnswerType.Entries entries
                        && entries.suggest().isPresent(),
                FormHelp.of(question.wording(), spoken),
                question.evidence().map(evidence -> FormEvidence.of(evidence, spoken)),
                question.notApplicable(),
                question.announced(),
                conditional
                        || question.applies().isPresent()
                        || question.visible().isPresent(),
                new Markup(PIECES));
    }

    /** Answered by ticking: one for radios, several for boxes, empty for what is written. */
    public String control() {
        return switch (kind) {
            case "yes-no", "single" -> "radio";
            case "multiple" -> "checkbox";
            default -> "";
        };
    }

    /** What is written in one line of text or a figure, in many lines, or as a list. */
    public String field() {
        return switch (kind) {
            case "percentage", "number" -> "amount";
            case "text" -> "words";
            case "list" -> "list";
            case "url", "date" -> "line";
            default -> "";
        };
    }

    private static List<String> meta(Question question, Worth worth, Spoken spoken) {
        List<String> meta = new ArrayList<>();
        if (question.announced()) {
            meta.add(spoken.say("page.meta.announced"));
        } else if (!question.scored()) {
            meta.add(spoken.say("page.meta.informative"));
        } else {
            worth.points()
                    .ifPresent(points -> meta.add(spoken.say(
                            points == 0 ? "page.meta.nothing-here" : "page.meta.points",
                            spoken.points(points * 100L))));
        }
        if (question.type() instanceof AnswerType.Multiple) {
            meta.add(spoken.say("page.meta.several"));
        }
        question.evidence()
                .ifPresent(evidence ->
                        meta.add(spoken.say(evidence.required() ? "page.meta.evidence" : "page.meta.evidence-wished")));
        if (question.required()) {
            meta.add(spoken.say("page.meta.required"));
        }
        return List.copyOf(meta);
    }

    private static boolean gradual(AnswerType type) {
        return type instanceof AnswerType.Percentage percentage
                        && percentage
                                .scale()
                                .filter(scale -> scale.interpolate())
                                .isPresent()
                || type instanceof AnswerType.Amount amount
                        && amount.scale().filter(scale -> scale.interpolate()).isPresent();
    }

    private static String hint(AnswerType type, Spoken spoken) {
        if (type instanceof AnswerType.Amount amount && amount.max() < AnswerType.Amount.LARGEST) {
            String unit = amount.unit().isEmpty() ? "" : "\u00a0" + unit(type, spoken);
            return spoken.say("page.hint.number.up-to", spoken.number(amount.max()) + unit);
        }
        boolean ticked = type instanceof AnswerType.YesNo
                || type instanceof AnswerType.Single
                || type instanceof AnswerType.Multiple;
        return ticked ? "" : spoken.say("page.hint." + type.key());
    }

    private static String unit(AnswerType type, Spoken spoken) {
        if (type instanceof AnswerType.Amount amount) {
            return amount.unit().map(spoken::plain).orElse("");
        }
        return type instanceof AnswerType.Percentage ? "%" : "";
    }
}
