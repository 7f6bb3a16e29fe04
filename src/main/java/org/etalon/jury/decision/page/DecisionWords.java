/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.decision.page;

import java.util.List;
import java.util.Locale;
import org.etalon.assessment.form.Spoken;
import org.etalon.core.questionnaire.Questionnaire;
import org.etalon.jury.decision.Proposal;
import org.etalon.platform.text.Texts;

/** Levels and mentions as they are read. */
public record DecisionWords(Questionnaire questionnaire, Locale locale) {
    /** Such as « niveau 2 »; @param level 0 for none */
    public String level(int level) {
        return level == 0 ? texts().get("level.none") : texts().say("level", level);
    }

    /** Titles in the questionnaire's order, or that there is none. @param ids of mentions */
    public String mentions(List<String> ids) {
        List<String> titles = questionnaire.mentions().stream()
                .filter(mention -> ids.contains(mention.id()))
                .map(mention -> Spoken.in(locale).plain(mention.title()))
                .toList();
        return titles.isEmpty() ? texts().get("mentions.none") : String.join(", ", titles);
    }

    /** Level and mentions in one; the level alone where no mention is. */
    public String award(int level, List<String> ids) {
        return ids.isEmpty() ? level(level) : texts().say("award", level(level), mentions(ids));
    }

    /** Where a proposal comes from, as a sentence. */
    public String origin(Proposal proposal) {
        return texts().get("origin." + proposal.origin().key());
    }

    private Texts texts() {
        return Texts.of("decision", locale);
    }
}
