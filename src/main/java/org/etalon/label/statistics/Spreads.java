/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.label.statistics;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.etalon.core.questionnaire.Questionnaire;
import org.etalon.label.page.Schemes;
import org.etalon.label.statistics.OutcomeQuery.OutcomeRow;
import org.etalon.label.statistics.Table.Line;
import org.etalon.label.statistics.Table.Unit;
import org.etalon.platform.text.Markdown;

/** How the scores of each edition are spread, as a whole and by domain. */
final class Spreads {
    private static final long MOST = 10_000;
    private static final int COLUMNS = 3;

    /** By programme, the last edition first. */
    private static final Comparator<String> EDITIONS = Comparator.comparing((String key) -> key.split("/", 2)[0])
            .thenComparing(
                    Comparator.comparing((String key) -> key.split("/", 2)[1]).reversed());

    private final Schemes schemes;
    private final StatisticsWords words;

    Spreads(Schemes schemes, StatisticsWords words) {
        this.schemes = schemes;
        this.words = words;
    }

    /** A table for each edition. */
    List<Table> list(List<OutcomeRow> outcomes) {
        Map<String, List<OutcomeRow>> byEdition = new TreeMap<>(EDITIONS);
        outcomes.forEach(each -> byEdition
                .computeIfAbsent(each.edition(), edition -> new ArrayList<>())
                .add(each));
        List<Table> tables = new ArrayList<>();
        byEdition.forEach((edition, those) -> tables.add(table(edition, those)));
        return tables;
    }

    private Table table(String edition, List<OutcomeRow> outcomes) {
        String[] key = edition.split("/", 2);
        Optional<Questionnaire> questionnaire = schemes.get(key[0], key[1]).questionnaire();
        Map<String, List<Integer>> domains = new LinkedHashMap<>();
        outcomes.forEach(each -> each.domains()
                .forEach((domain, score) ->
                        domains.computeIfAbsent(domain, id -> new ArrayList<>()).add(score)));
        List<Line> lines = new ArrayList<>();
        lines.add(line(
                words.say("spread.global"),
                outcomes.stream().map(OutcomeRow::global).toList()));
        domains.forEach((domain, scores) -> lines.add(line(title(domain, questionnaire), scores)));
        List<String> heads = List.of(
                words.say("head.domain"), words.say("head.low"), words.say("head.middle"), words.say("head.high"));
        String title = words.say("table.spread", key[1], outcomes.size());
        return new Table("scores-" + key[0] + "-" + key[1], title, Unit.SCORE, heads, lines);
    }

    private String title(String domain, Optional<Questionnaire> questionnaire) {
        return questionnaire.stream()
                .flatMap(each -> each.domains().stream())
                .filter(each -> each.id().equals(domain))
                .findFirst()
                .map(each -> Markdown.plain(each.title().in(words.language())))
                .orElse(domain);
    }

    private static Line line(String name, List<Integer> scores) {
        return Quartiles.of(scores)
                .map(spread -> new Line(
                        name,
                        List.of(spread.low(), spread.middle(), spread.high()),
                        List.of(
                                Bars.between("p2", spread.low(), spread.middle(), MOST),
                                Bars.between("p4", spread.middle(), spread.high(), MOST))))
                .orElseGet(() -> new Line(name, Collections.nCopies(COLUMNS, null), List.of()));
    }
}
