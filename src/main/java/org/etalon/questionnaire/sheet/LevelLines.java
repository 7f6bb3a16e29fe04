/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.questionnaire.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.etalon.core.questionnaire.Domain;
import org.etalon.core.questionnaire.Level;
import org.etalon.core.questionnaire.PerStratum;
import org.etalon.core.questionnaire.Questionnaire;
import org.etalon.questionnaire.sheet.Sheet.LevelLine;
import org.etalon.questionnaire.sheet.Sheet.Rule;

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

    private List<Rule> asks(Level level) {
        Stream<Rule> thresholds = thresholds(level).stream().map(ask -> new Rule(ask, List.of()));
        Stream<Rule> answers = level.require().map(it -> words.rule("level.require", it)).stream();
        return Stream.concat(thresholds, answers).toList();
    }

    /** Each once: what every domain is asked for anyway is not asked again of some. */
    private List<String> thresholds(Level level) {
        List<String> asks = new ArrayList<>();
        asks.add(words.texts.say("level.global", percent(level.global())));
        int each = level.eachDomain().map(it -> it.in(words.stratum)).orElse(0);
        boolean everyOne = level.atLeastDomains()
                .filter(it -> it.count() == domains.size() && it.score().in(words.stratum) == each)
                .isPresent();
        if (each > 0) {
            String key = everyOne ? "level.every-domain" : "level.each-domain";
            asks.add(words.texts.say(key, words.percent(each), domains.size()));
        }
        level.domains().entrySet().stream()
                .filter(it -> it.getValue().in(words.stratum) > each)
                .forEach(it -> asks.add(domain(it.getKey(), it.getValue())));
        level.atLeastDomains()
                .filter(it -> !everyOne && it.score().in(words.stratum) > 0)
                .ifPresent(it -> asks.add(words.texts.say("level.at-least-domains", it.count(), percent(it.score()))));
        level.proof()
                .filter(it -> it.in(words.stratum) > 0)
                .ifPresent(it -> asks.add(words.texts.say("level.proof", percent(it))));
        return asks;
    }

    private String domain(String id, PerStratum threshold) {
        return words.texts.say("level.domain", words.plain(domains.get(id).title()), percent(threshold));
    }

    private String percent(PerStratum hundredths) {
        return words.percent(hundredths.in(words.stratum));
    }
}
