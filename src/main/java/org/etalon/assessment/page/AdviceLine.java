/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.assessment.page;

import java.util.List;
import org.etalon.assessment.advice.AdviceWords;
import org.etalon.assessment.form.Spoken;
import org.etalon.assessment.panel.Addresses;
import org.etalon.core.advice.Advice;
import org.etalon.core.advice.Step;
import org.etalon.core.scoring.Assessment.QuestionResult;

/**
 * A strength or a next step as it stands on the result page.
 *
 * @param detail what it brings; may be empty
 * @param href the question's place
 */
public record AdviceLine(String title, String detail, String href) {
    /** What is done well, what brings most first. */
    static List<AdviceLine> strengths(Advice advice, AdviceWords words, Addresses addresses, Spoken spoken) {
        return advice.strengths().stream()
                .map(strength -> new AdviceLine(
                        words.label(strength.question()),
                        spoken.say(
                                "page.strength",
                                spoken.number(strength.question().earned()),
                                spoken.points(strength.question().possible()),
                                words.plain(strength.question().place().domain().title())),
                        place(strength.question(), addresses)))
                .toList();
    }

    /** What to do next, the most useful first. */
    static List<AdviceLine> steps(Advice advice, AdviceWords words, Addresses addresses, Spoken spoken) {
        return advice.steps().stream()
                .map(step -> new AdviceLine(
                        words.what(step),
                        String.join(" ", brings(step, words, spoken), words.effortSaid(step), words.helps(step))
                                .strip(),
                        place(step.question(), addresses)))
                .toList();
    }

    private static String brings(Step step, AdviceWords words, Spoken spoken) {
        return step.gain() == 0
                ? spoken.say("page.step.same")
                : spoken.say("page.step.global", words.gain(step), spoken.percent(step.global()));
    }

    private static String place(QuestionResult question, Addresses addresses) {
        return addresses.of(
                question.place().domain(), question.place().question().id());
    }
}
