/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.sitting.vote;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.etalon.core.questionnaire.Questionnaire.Mention;
import org.etalon.platform.text.CanonicalText;
import org.etalon.platform.text.JsonTree;

/**
 * The sums of a vote, without who voted what.
 *
 * @param blank how many are
 * @param levels how many voted for each; none that nobody voted for
 * @param mentions likewise, by id
 */
public record Tally(int blank, Map<Integer, Integer> levels, Map<String, Integer> mentions) {
    public Tally {
        levels = new TreeMap<>(levels);
        mentions = new TreeMap<>(mentions);
    }

    public static Tally of(List<Ballot> ballots) {
        Map<Integer, Integer> levels = ballots.stream()
                .filter(each -> each.level().isPresent())
                .collect(Collectors.toMap(each -> each.level().getAsInt(), each -> 1, Integer::sum));
        Map<String, Integer> mentions = ballots.stream()
                .filter(each -> each.level().isPresent())
                .flatMap(each -> each.mentions().stream())
                .collect(Collectors.toMap(id -> id, id -> 1, Integer::sum));
        int blank =
                (int) ballots.stream().filter(each -> each.level().isEmpty()).count();
        return new Tally(blank, levels, mentions);
    }

    /** How many voted for a level. */
    public int counted() {
        return levels.values().stream().mapToInt(Integer::intValue).sum();
    }

    public int voters() {
        return counted() + blank;
    }

    /** The highest level that more than half of those that are not blank are for or go beyond, as with readings; empty where all are. */
    public OptionalInt carried() {
        int above = 0;
        for (int level :
                levels.keySet().stream().sorted((one, other) -> other - one).toList()) {
            above += levels.get(level);
            if (above * 2 > counted()) {
                return OptionalInt.of(level);
            }
        }
        return OptionalInt.empty();
    }

    /** Those for which more than half of those that are not blank are. */
    public List<String> carried(List<Mention> all) {
        return all.stream()
                .map(Mention::id)
                .filter(id -> mentions.getOrDefault(id, 0) * 2 > counted())
                .toList();
    }

    /** As plain values. */
    public Map<String, Object> tree() {
        Map<String, Object> byLevel = new TreeMap<>();
        levels.forEach((level, count) -> byLevel.put(level.toString(), count));
        return Map.of("blank", blank, "levels", byLevel, "mentions", new TreeMap<String, Object>(mentions));
    }

    String text() {
        return CanonicalText.of(tree());
    }

    /** @param text as it is kept; null where there is none */
    static Optional<Tally> read(String text) {
        return text == null ? Optional.empty() : Optional.of(of((Map<?, ?>) JsonTree.read(text)));
    }

    /** @param tree see {@link #tree} */
    public static Tally of(Map<?, ?> tree) {
        Map<Integer, Integer> levels = new TreeMap<>();
        ((Map<?, ?>) tree.get("levels"))
                .forEach((level, count) -> levels.put(Integer.valueOf(level.toString()), number(count)));
        Map<String, Integer> mentions = new TreeMap<>();
        ((Map<?, ?>) tree.get("mentions")).forEach((id, count) -> mentions.put(id.toString(), number(count)));
        return new Tally(number(tree.get("blank")), levels, mentions);
    }

    private static int number(Object value) {
        return ((BigDecimal) value).intValueExact();
    }
}
