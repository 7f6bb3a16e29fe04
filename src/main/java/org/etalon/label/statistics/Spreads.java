/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.label.statistics;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.etalon.core.questionnaire.Questionnaire;
import org.etalon.label.page.Schemes;
import org.etalon.label.statistics.OutcomeQuery.OutcomeRow;
import org.etalon.label.statistics.Table.Line;
import org.etalon.label.statistics.Table.Unit;
import org.etalon.platform.text.Markdown;

/** How the scores of each edition are spread, as a whole, by domain and by question. */
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

    /** Two tables for each edition: by domain, and by question. */
    List<Table> list(List<OutcomeRow> outcomes) {
        Map<String, List<OutcomeRow>> byEdition = new TreeMap<>(EDITIONS);
        outcomes.forEach(each -> byEdition
                .computeIfAbsent(each.edition(), edition -> new ArrayList<>())
                .add(each));
        List<Table> tables = new ArrayList<>();
        byEdition.forEach((edition, those) -> {
            String name = name(edition, byEdition.keySet());
            tables.add(domains(edition.split("/", 2), name, those));
            questions(edition.split("/", 2), name, those).ifPresent(tables::add);
        });
        return tables;
    }

    /** Its title; with its key where another one here is called the same. */
    private String name(String edition, Set<String> all) {
        boolean unique =
                all.stream().map(this::called).filter(called(edition)::equals).count() == 1;
        return unique ? called(edition) : called(edition) + " (" + edition + ")";
    }

    private String called(String edition) {
        String[] key = edition.split("/", 2);
        return words.edition(key[0], key[1]);
    }

    private Table domains(String[] key, String name, List<OutcomeRow> outcomes) {
        Optional<Questionnaire> questionnaire = schemes.get(key[0], key[1]).questionnaire();
        List<Line> lines = new ArrayList<>();
        lines.add(line(
                words.say("spread.global"),
                outcomes.stream().map(OutcomeRow::global).toList()));
        scores(outcomes, OutcomeRow::domains)
                .forEach((domain, scores) -> lines.add(line(title(domain, questionnaire), scores)));
        String title = words.say("table.spread", name, outcomes.size());
        return new Table("scores-" + key[0] + "-" + key[1], title, Unit.SCORE, heads("head.domain"), lines);
    }

    /** In the order of the questionnaire; none where it isn't known, or nothing is known by question. */
    private Optional<Table> questions(String[] key, String name, List<OutcomeRow> outcomes) {
        Map<String, List<Integer>> scores = scores(outcomes, OutcomeRow::questions);
        List<Line> lines = schemes.get(key[0], key[1]).questionnaire().stream()
                .flatMap(each -> each.domains().stream())
                .flatMap(domain -> domain.questions().stream())
                .filter(question -> scores.containsKey(question.id()))
                .map(question -> line(
                        Markdown.plain(question.wording().shortest().in(words.language())), scores.get(question.id())))
                .toList();
        String title = words.say("table.questions", name, outcomes.size());
        return lines.isEmpty()
                ? Optional.empty()
                : Optional.of(new Table(
                        "questions-" + key[0] + "-" + key[1], title, Unit.SCORE, heads("head.question"), lines));
    }

    private List<String> heads(String first) {
        return List.of(words.say(first), words.say("head.low"), words.say("head.middle"), words.say("head.high"));
    }

    private static Map<String, List<Integer>> scores(
            List<OutcomeRow> outcomes, Function<OutcomeRow, Map<String, Integer>> by) {
        Map<String, List<Integer>> scores = new LinkedHashMap<>();
        outcomes.forEach(
                each -> by.apply(each).forEach((id, score) -> scores.computeIfAbsent(id, first -> new ArrayList<>())
                        .add(score)));
        return scores;
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
