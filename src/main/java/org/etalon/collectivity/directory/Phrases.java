/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.collectivity.directory;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the readings of what was typed. */
final class Phrases {
    private static final int LONGEST_TERRITORY = 6;

    /** What people put before a name, and the type they mean by it. */
    private static final Map<String, String> TYPES = types();

    /** How the directory writes what begins a grouping's name. */
    private static final Map<String, String> GROUPINGS = Map.of(
            "communaute de communes", "cc",
            "communaute d agglomeration", "ca",
            "communaute urbaine", "cu",
            "comcom", "cc");

    private final Territories territories;
    private final Map<String, List<Territory>> byName = new LinkedHashMap<>();

    Phrases(Territories territories) {
        this.territories = territories;
        Stream.concat(territories.departments().stream(), territories.regions().stream())
                .forEach(each -> byName.computeIfAbsent(name(each), name -> new ArrayList<>())
                        .add(each));
    }

    private static String name(Territory territory) {
        return Folding.reduced(Folding.fold(territory.name()));
    }

    private static Map<String, String> types() {
        Map<String, String> types = new LinkedHashMap<>();
        List.of("mairie", "ville", "commune").forEach(word -> types.put(word, "commune"));
        List.of("conseil departemental", "departement").forEach(word -> types.put(word, "departement"));
        List.of("conseil regional", "region").forEach(word -> types.put(word, "region"));
        return types;
    }

    /** All readings, the plainest first; at least one. */
    List<Phrase> of(String text) {
        String folded = Folding.fold(text);
        List<Phrase> readings = new ArrayList<>();
        add(readings, folded, List.of(), "", 0);
        addWithin(readings, folded, "");
        TYPES.forEach((before, type) -> rest(folded, before).ifPresent(rest -> {
            add(readings, rest, List.of(), type, 1);
            addWithin(readings, rest, type);
        }));
        GROUPINGS.forEach((before, written) ->
                rest(folded, before).ifPresent(rest -> add(readings, written + " " + rest, List.of(), "", 1)));
        return readings;
    }

    /** Reads the first and the last words as a territory. */
    private void addWithin(List<Phrase> readings, String folded, String type) {
        List<String> words = Folding.words(folded);
        int count = words.size();
        for (int length = 1; length <= Math.min(LONGEST_TERRITORY, count); length++) {
            addWithin(readings, words.subList(0, count - length), words.subList(count - length, count), type);
            if (length < count) {
                addWithin(readings, words.subList(length, count), words.subList(0, length), type);
            }
        }
    }

    private void addWithin(List<Phrase> readings, List<String> name, List<String> territory, String type) {
        List<Territory> meant = meant(String.join(" ", territory));
        if (!meant.isEmpty()) {
            add(readings, String.join(" ", name), meant, type, 1);
        }
    }

    /** What follows these words, where the text begins with them and goes on. */
    private static Optional<String> rest(String folded, String words) {
        return folded.startsWith(words + " ") ? Optional.of(folded.substring(words.length() + 1)) : Optional.empty();
    }

    private List<Territory> meant(String said) {
        if (said.equals("20")) {
            return Stream.of("2A", "2B")
                    .flatMap(code -> territories.findDepartment(code).stream())
                    .toList();
        }
        return territories
                .findDepartment(numbered(said))
                .map(List::of)
                .orElseGet(() -> byName.getOrDefault(Folding.reduced(said), List.of()));
    }

    /** A département's number as Insee writes it: 1 is 01, 2a is 2A. */
    static String numbered(String said) {
        return said.matches("[1-9]") ? "0" + said : said.toUpperCase(Locale.ROOT);
    }

    private static void add(List<Phrase> readings, String folded, List<Territory> within, String type, int surmise) {
        readings.add(Phrase.of(folded, within, type, surmise));
        String spelled = Folding.spelled(folded);
        if (!spelled.equals(folded)) {
            readings.add(Phrase.of(spelled, within, type, surmise));
        }
    }
}
