/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.assessment.form;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.etalon.core.questionnaire.Question;
import org.etalon.core.questionnaire.Text;

/**
 * What helps to answer a question, each part as HTML blocks.
 *
 * @param summary what opens it
 * @param parts what counts, why it is asked, examples, legal ground, where they are given
 */
public record FormHelp(String summary, List<Part> parts) {
    /** @param title empty for the first part, which needs none */
    public record Part(String title, String html) {}

    static FormHelp of(Question.Wording wording, Spoken spoken) {
        boolean help = wording.help().isPresent();
        boolean why = wording.why().isPresent();
        String summary =
                help && why ? "page.help.both" : help ? "page.help.what" : why ? "page.help.why" : "page.help.more";
        var parts = Stream.of(
                        part("", wording.help(), spoken),
                        part(spoken.say("page.help.part.why"), wording.why(), spoken),
                        part(spoken.say("page.help.part.examples"), wording.examples(), spoken),
                        part(spoken.say("page.help.part.law"), wording.law(), spoken))
                .flatMap(Optional::stream)
                .toList();
        return new FormHelp(spoken.say(summary), parts);
    }

    private static Optional<Part> part(String title, Optional<Text> text, Spoken spoken) {
        return text.map(given -> new Part(title, spoken.blocks(text)));
    }
}
