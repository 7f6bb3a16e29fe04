/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.questionnaire.value;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
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

    /** A number, or a map from stratum to number; empty where anything in it is wrong. */
    public Optional<PerStratum> numbers(Node node, Function<Node, Optional<Integer>> number) {
        if (!(node instanceof Mapping map)) {
            return number.apply(node).map(PerStratum::of);
        }
        int before = mistakes.serious();
        Map<String, Integer> byStratum = new HashMap<>();
        for (Entry entry : map.entries()) {
            boolean known = entry.key().equals(DEFAULT) || check(entry.key(), entry.place());
            Optional<Integer> value = number.apply(entry.value());
            value.filter(any -> known).ifPresent(it -> byStratum.put(entry.key(), it));
        }
        checkAllNamed(map);
        Integer otherwise = byStratum.remove(DEFAULT);
        boolean unused = otherwise == null || byStratum.keySet().containsAll(ids);
        return mistakes.serious() > before
                ? Optional.empty()
                : Optional.of(new PerStratum(byStratum, unused ? 0 : otherwise));
    }

    private void checkAllNamed(Mapping map) {
        Set<String> keys = map.entries().stream().map(Entry::key).collect(java.util.stream.Collectors.toSet());
        List<String> missing = ids.stream().filter(id -> !keys.contains(id)).toList();
        if (complete && !missing.isEmpty() && !keys.contains(DEFAULT)) {
            mistakes.add(MistakeCode.STRATUM_WITHOUT_NUMBER, map.place(), String.join(", ", missing));
        }
    }
}
