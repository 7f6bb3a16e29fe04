/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.decision.page;

import java.util.List;
import java.util.Locale;
import org.etalon.assessment.form.Spoken;
import org.etalon.core.questionnaire.Questionnaire;
import org.etalon.jury.decision.Decision;
import org.etalon.jury.decision.Opinion;
import org.etalon.jury.decision.Proposal;
import org.etalon.jury.decision.ReadBy;
import org.etalon.platform.text.Figures;
import org.etalon.platform.text.Texts;

/** Levels and mentions as they are read. */
public record DecisionWords(Questionnaire questionnaire, Locale locale) {
    /** A reading. @param proposed level and mentions @param computed what its verdicts come to */
    public record OpinionLine(String name, String proposed, String computed) {}

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

    /** How many readings lie before the jury, and how many lack. */
    public String read(ReadBy read) {
        String count = texts().say("read.count", read.in(), read.wanted());
        return read.isShort() ? count + texts().say("read.short", read.wanted() - read.in()) : count;
    }

    /** That the jury decided with fewer readings than it was to have; empty where it didn't, or nobody knows. */
    public String decidedOn(Decision decision) {
        return decision.read()
                .filter(ReadBy::isShort)
                .map(read -> texts().say("decided.short", read.in(), read.wanted()))
                .orElse("");
    }

    /** What a juror proposes. @param name of the juror */
    public OpinionLine opinion(String name, Opinion opinion) {
        return new OpinionLine(
                name,
                award(opinion.level(), opinion.mentions()),
                texts().say("opinion.computed", level(opinion.computed()), Figures.percent(opinion.global(), locale)));
    }

    private Texts texts() {
        return Texts.of("decision", locale);
    }
}
