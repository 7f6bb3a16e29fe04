/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.label.statistics;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.etalon.label.LabelFilter.Values.Edition;
import org.etalon.label.LabelRow;
import org.etalon.label.statistics.Table.Line;
import org.etalon.label.statistics.Table.Unit;
import org.etalon.label.wish.FilterCheck;

/** All tables of all labels that were not taken back. */
final class Tables {
    private static final String ONE = "fill";
    private static final List<String> WAY_TONES = List.of("p5", "p3", "p1");

    /** Two programmes of one year are told apart. */
    static final Comparator<Edition> BY_YEAR =
            Comparator.comparing(Edition::edition).thenComparing(Edition::programme);

    private final List<LabelRow> labels;
    private final StatisticsWords words;

    Tables(List<LabelRow> labels, StatisticsWords words) {
        this.labels = labels;
        this.words = words;
    }

    List<Table> list() {
        return Stream.of(
                        years(),
                        by("level", LabelRow::levelKey, words::level, byLevel()),
                        by("type", LabelRow::type, words::types, null),
                        by("region", LabelRow::region, words::region, null),
                        by("stratum", LabelRow::stratum, this::stratum, null),
                        progress())
                .filter(table -> !table.lines().isEmpty())
                .toList();
    }

    /** By its title in the questionnaire of whoever has it. */
    private String stratum(String id) {
        return labels.stream()
                .filter(label -> label.stratum().equals(id))
                .findFirst()
                .map(words::stratum)
                .orElse(id);
    }

    /** The keys of all levels that were awarded, in the order in which they are told. */
    private List<String> levels() {
        List<String> there = labels.stream().map(LabelRow::levelKey).distinct().toList();
        return Stream.concat(
                        FilterCheck.LEVELS.stream().filter(there::contains),
                        there.stream().filter(key -> !FilterCheck.LEVELS.contains(key)))
                .toList();
    }

    private Comparator<Map.Entry<String, Long>> byLevel() {
        List<String> levels = levels();
        return Comparator.comparingInt(each -> levels.indexOf(each.getKey()));
    }

    private Table years() {
        List<String> levels = levels();
        Map<Edition, Map<String, Long>> years = new TreeMap<>(BY_YEAR);
        years.putAll(labels.stream().collect(groupingBy(Edition::of, groupingBy(LabelRow::levelKey, counting()))));
        long most = years.values().stream().mapToLong(Tables::sum).max().orElse(0);
        List<Line> lines = new ArrayList<>();
        years.forEach((year, counts) -> {
            List<Long> numbers =
                    levels.stream().map(key -> counts.getOrDefault(key, 0L)).toList();
            List<String> tones = levels.stream().map(Tables::tone).toList();
            List<Long> cells = new ArrayList<>(numbers);
            cells.add(sum(counts));
            lines.add(new Line(named(year), cells, Bars.stacked(numbers, tones, most)));
        });
        List<String> heads = new ArrayList<>(List.of(words.say("head.year")));
        levels.forEach(key -> heads.add(words.level(key)));
        heads.add(words.say("head.all"));
        return new Table("year", words.say("table.year"), Unit.LABELS, heads, lines);
    }

    /** An edition as whoever has a label of it calls it. */
    private String named(Edition edition) {
        return labels.stream()
                .filter(label -> Edition.of(label).equals(edition))
                .findFirst()
                .map(words::year)
                .orElseGet(edition::key);
    }

    private static long sum(Map<String, Long> counts) {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    /** The class that colours a level: the same as on the map. */
    static String tone(String key) {
        if (key.equals(LabelRow.UNKNOWN)) {
            return "pu";
        }
        return key.matches("[1-5]") ? "p" + key : "px";
    }

    /** @param order null for the most frequent first */
    private Table by(
            String id,
            Function<LabelRow, String> key,
            Function<String, String> name,
            Comparator<Map.Entry<String, Long>> order) {
        Map<String, Long> counts = new TreeMap<>(labels.stream().collect(groupingBy(key, counting())));
        long most = counts.values().stream().mapToLong(Long::longValue).max().orElse(0);
        Comparator<Map.Entry<String, Long>> frequent = Map.Entry.comparingByValue(Comparator.reverseOrder());
        List<Line> lines = counts.entrySet().stream()
                .sorted(order == null ? frequent : order)
                .map(each -> new Line(
                        name.apply(each.getKey()),
                        List.of(each.getValue()),
                        Bars.stacked(List.of(each.getValue()), List.of(ONE), most)))
                .toList();
        return new Table(
                id,
                words.say("table." + id),
                Unit.LABELS,
                List.of(words.say("head." + id), words.say("head.labels")),
                lines);
    }

    private Table progress() {
        Map<Edition, Map<Progress.Way, Long>> ways = Progress.of(labels);
        long most = ways.values().stream()
                .mapToLong(each ->
                        each.values().stream().mapToLong(Long::longValue).sum())
                .max()
                .orElse(0);
        List<Line> lines = new ArrayList<>();
        ways.forEach((edition, counts) -> {
            List<Long> numbers = Stream.of(Progress.Way.values())
                    .map(way -> counts.getOrDefault(way, 0L))
                    .toList();
            lines.add(new Line(named(edition), numbers, Bars.stacked(numbers, WAY_TONES, most)));
        });
        List<String> heads = new ArrayList<>(List.of(words.say("head.year")));
        Stream.of(Progress.Way.values()).forEach(way -> heads.add(words.say("way." + way.name())));
        return new Table("progress", words.say("table.progress"), Unit.LABELS, heads, lines);
    }
}
