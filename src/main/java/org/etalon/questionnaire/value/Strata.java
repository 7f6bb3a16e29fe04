/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.questionnaire.value;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.etalon.core.questionnaire.PerStratum;
import org.etalon.questionnaire.mistake.MistakeCode;
import org.etalon.questionnaire.mistake.Mistakes;
import org.etalon.questionnaire.mistake.Place;
import org.etalon.questionnaire.reading.Node;
import org.etalon.questionnaire.reading.Node.Entry;
import org.etalon.questionnaire.reading.Node.Mapping;

/** The strata that a questionnaire has, and numbers that differ from one to the other. */
public final class Strata {
    /** What no stratum may be called: the key of the number for all others. */
    public static final String DEFAULT = "default";

    private final List<String> ids;
    private final boolean complete;
    private final Mistakes mistakes;

    /** @param complete whether the ids of all strata could be read */
    public Strata(List<String> ids, boolean complete, Mistakes mistakes) {
        this.ids = List.copyOf(ids);
        this.complete = complete;
        this.mistakes = mistakes;
    }

    public List<String> ids() {
        return ids;
    }

    /** Notes a stratum that isn't there. */
    public boolean check(String id, Place place) {
        if (complete && !ids.contains(id)) {
            mistakes.add(MistakeCode.STRATUM_UNKNOWN, place, id, String.join(", ", ids));
        }
        return ids.contains(id);
    }

    /**
     * Numbers as far as they can be read.
     *
     * @param numbers 0 where they can't
     * @param unclear the strata in which they can't
     * @param whole whether nothing at all is left open
     */
    public record Numbers(PerStratum numbers, Set<String> unclear, boolean whole) {
        /** Whether some number is above 0. */
        public boolean some() {
            return numbers.otherwise() > 0
                    || numbers.byStratum().values().stream().anyMatch(number -> number > 0);
        }
    }

    /** A number, or a map from stratum to number. */
    public Numbers numbers(Node node, Function<Node, Optional<Integer>> number) {
        if (!(node instanceof Mapping map)) {
            return number.apply(node)
                    .map(it -> new Numbers(PerStratum.of(it), Set.of(), true))
                    .orElseGet(this::none);
        }
        Map<String, Integer> byStratum = new HashMap<>();
        boolean strangers = false;
        for (Entry entry : map.entries()) {
            boolean known = entry.key().equals(DEFAULT) || check(entry.key(), entry.place());
            Optional<Integer> value = number.apply(entry.value());
            value.filter(any -> known).ifPresent(it -> byStratum.put(entry.key(), it));
            strangers |= !known;
        }
        checkAllNamed(map);
        return numbers(keys(map), byStratum, strangers);
    }

    /** A stranger may be one that is misspelt, so that what all others have is not for certain what any has. */
    private Numbers numbers(Set<String> named, Map<String, Integer> byStratum, boolean strangers) {
        Optional<Integer> otherwise =
                Optional.ofNullable(byStratum.remove(DEFAULT)).filter(any -> !strangers);
        Set<String> unclear = ids.stream()
                .filter(id -> !byStratum.containsKey(id) && (named.contains(id) || otherwise.isEmpty()))
                .collect(Collectors.toSet());
        unclear.forEach(id -> byStratum.put(id, 0));
        boolean unused = byStratum.keySet().containsAll(ids);
        PerStratum numbers = new PerStratum(byStratum, unused ? 0 : otherwise.orElse(0));
        return new Numbers(numbers, unclear, unclear.isEmpty() && !strangers);
    }

    /** Where no number can be read. */
    public Numbers none() {
        return new Numbers(PerStratum.ZERO, Set.copyOf(ids), false);
    }

    private static Set<String> keys(Mapping map) {
        return map.entries().stream().map(Entry::key).collect(Collectors.toSet());
    }

    private void checkAllNamed(Mapping map) {
        Set<String> keys = keys(map);
        List<String> missing = ids.stream().filter(id -> !keys.contains(id)).toList();
        if (complete && !missing.isEmpty() && !keys.contains(DEFAULT)) {
            mistakes.add(MistakeCode.STRATUM_WITHOUT_NUMBER, map.place(), String.join(", ", missing));
        }
    }
}
