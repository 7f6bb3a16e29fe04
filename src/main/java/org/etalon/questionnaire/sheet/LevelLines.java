/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.questionnaire.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.etalon.core.questionnaire.Domain;
import org.etalon.core.questionnaire.Level;
import org.etalon.core.questionnaire.Questionnaire;
import org.etalon.questionnaire.sheet.Sheet.LevelLine;

/** Writes what each level asks in the stratum shown. */
final class LevelLines {
    private final SheetWords words;
    private final Map<String, Domain> domains;

    LevelLines(Questionnaire questionnaire, SheetWords words) {
        this.words = words;
        domains = questionnaire.domains().stream().collect(Collectors.toMap(Domain::id, Function.identity()));
    }

    LevelLine line(Level level) {
        return new LevelLine(level.level(), words.plain(level.title()), words.html(level.meaning()), asks(level));
    }

    private List<String> asks(Level level) {
        List<String> asks = new ArrayList<>();
        asks.add(words.texts.say("level.global", words.percent(level.global().in(words.stratum))));
        level.eachDomain()
                .filter(it -> it.in(words.stratum) > 0)
                .ifPresent(it -> asks.add(words.texts.say("level.each-domain", words.percent(it.in(words.stratum)))));
        level.domains().forEach((id, threshold) -> {
            if (threshold.in(words.stratum) > 0) {
                asks.add(words.texts.say(
                        "level.domain",
                        words.plain(domains.get(id).title()),
                        words.percent(threshold.in(words.stratum))));
            }
        });
        level.atLeastDomains()
                .filter(it -> it.score().in(words.stratum) > 0)
                .ifPresent(it -> asks.add(words.texts.say(
                        "level.at-least-domains",
                        it.count(),
                        words.percent(it.score().in(words.stratum)))));
        level.proof()
                .filter(it -> it.in(words.stratum) > 0)
                .ifPresent(it -> asks.add(words.texts.say("level.proof", words.percent(it.in(words.stratum)))));
        level.require().ifPresent(it -> asks.add(words.texts.say("level.require", words.say(it))));
        return asks;
    }
}
