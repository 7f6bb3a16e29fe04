/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.label.map;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The signs of levels, each with how many there are and the address of a map of these alone. */
public record MapLegend(List<Entry> entries) {
    /**
     * A level.
     *
     * @param address of the map of this level; where it is shown alone, of all levels
     * @param chosen whether it is shown alone
     */
    public record Entry(LevelSign sign, String text, String count, String address, boolean chosen) {}

    public MapLegend {
        entries = List.copyOf(entries);
    }

    /** @param holders of all levels */
    static MapLegend of(List<Holder> holders, MapWish wish, MapWords words) {
        Map<String, Long> counts = Markers.levels(holders);
        List<Entry> entries = new ArrayList<>();
        Stream<String> keys = counts.keySet().stream()
                .sorted(Comparator.comparingInt(LevelSign::rank).thenComparing(key -> key));
        keys.forEach(key -> {
            boolean chosen = wish.filter().level().equals(key);
            entries.add(new Entry(
                    LevelSign.of(key, entries.size()),
                    words.level(key),
                    words.figure(counts.get(key)),
                    wish.ofLevel(chosen ? "" : key),
                    chosen));
        });
        return new MapLegend(entries);
    }

    List<LevelSign> signs() {
        return entries.stream().map(Entry::sign).toList();
    }
}
