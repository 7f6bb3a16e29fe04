/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.assessment.page;

import org.etalon.assessment.form.Spoken;
import org.etalon.core.questionnaire.Questionnaire;
import org.etalon.platform.text.Markdown;

/**
 * A questionnaire that can be answered.
 *
 * @param intro what it says first of itself, as HTML; empty where it says nothing
 * @param questions how many it has at most, announced ones apart
 * @param first the id of its first domain
 * @param chosen whether it is the one proposed
 */
public record Offer(String key, String title, String intro, int questions, String first, boolean chosen) {
    static Offer of(Questionnaire questionnaire, String chosen, Spoken spoken) {
        return new Offer(
                questionnaire.key(),
                spoken.plain(questionnaire.title()),
                questionnaire
                        .intro()
                        .map(intro -> Markdown.line(
                                Markdown.first(intro.in(spoken.locale().getLanguage()))))
                        .orElse(""),
                questionnaire.answerable(),
                questionnaire.domains().get(0).id(),
                questionnaire.key().equals(chosen));
    }
}
