/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.assessment.advice;

import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.etalon.core.questionnaire.Questionnaire;
import org.etalon.core.scoring.Requirement;
import org.etalon.platform.text.Figures;
import org.etalon.platform.text.Markdown;
import org.etalon.platform.text.Texts;
import org.etalon.questionnaire.wording.ConditionWords;

/** What a level asks, what is reached and what is missing, in words. */
public final class RequirementWords {
    private final Locale locale;
    private final Texts texts;
    private final ConditionWords conditions;

    public RequirementWords(Questionnaire questionnaire, Locale locale) {
        this.locale = locale;
        texts = Texts.of("advice", locale);
        conditions = new ConditionWords(questionnaire, locale);
    }

    /** Such as « Score global d’au moins 44 % ». */
    public String asks(Requirement requirement) {
        if (requirement instanceof Requirement.Global global) {
            return texts.say("asks.global", percent(global.asks()));
        }
        if (requirement instanceof Requirement.EachDomain each) {
            return texts.say("asks.each-domain", percent(each.asks()));
        }
        if (requirement instanceof Requirement.NamedDomain named) {
            return texts.say("asks.domains", title(named), percent(named.asks()));
        }
        if (requirement instanceof Requirement.AtLeastDomains some) {
            return texts.say("asks.at-least-domains", some.asks(), percent(some.score()));
        }
        if (requirement instanceof Requirement.Proof proof) {
            return texts.say("asks.proof", percent(proof.asks()));
        }
        return texts.say("asks.require", conditions.say(((Requirement.Require) requirement).condition()));
    }

    /** The same, a condition of several parts on a line for each. */
    public List<String> asksByLine(Requirement requirement) {
        if (requirement instanceof Requirement.Require require) {
            var listed = conditions.listed(require.condition());
            if (!listed.parts().isEmpty()) {
                return Stream.concat(
                                Stream.of(texts.say("asks.require." + listed.kind(), listed.count())),
                                listed.parts().stream().map(part -> texts.say("asks.require.part", part)))
                        .toList();
            }
        }
        return List.of(asks(requirement));
    }

    /** In a few words, such as « score global ». */
    public String name(Requirement requirement) {
        return requirement instanceof Requirement.NamedDomain named
                ? texts.say("name.domains", title(named))
                : texts.get("name." + requirement.kind());
    }

    /** Such as « 42,45 % », « 2 domaines ». */
    public String reached(Requirement requirement) {
        if (requirement instanceof Requirement.EachDomain each) {
            return percent(each.reached());
        }
        if (requirement instanceof Requirement.AtLeastDomains some) {
            return texts.say("reached.domains", some.reached());
        }
        if (requirement instanceof Requirement.Require require) {
            return texts.get(require.reached() ? "reached.yes" : "reached.no");
        }
        return percent(reachedOf(requirement));
    }

    /** Such as « il manque 1,55 point »; empty where it holds. */
    public String missing(Requirement requirement) {
        if (requirement.holds()) {
            return "";
        }
        if (requirement instanceof Requirement.AtLeastDomains) {
            return texts.say("missing.domains", requirement.missing());
        }
        return requirement instanceof Requirement.Require
                ? texts.get("missing.require")
                : texts.say("missing.points", Figures.number(requirement.missing(), locale), requirement.missing());
    }

    private static OptionalInt reachedOf(Requirement requirement) {
        if (requirement instanceof Requirement.Global global) {
            return OptionalInt.of(global.reached());
        }
        return OptionalInt.of(
                requirement instanceof Requirement.Proof proof
                        ? proof.reached()
                        : ((Requirement.NamedDomain) requirement).reached());
    }

    private String percent(OptionalInt hundredths) {
        return hundredths.isPresent() ? percent(hundredths.getAsInt()) : texts.get("reached.none");
    }

    private String percent(int hundredths) {
        return Figures.percent(hundredths, locale);
    }

    private String title(Requirement.NamedDomain named) {
        return Markdown.plain(named.domain().title().in(locale.getLanguage()));
    }
}
