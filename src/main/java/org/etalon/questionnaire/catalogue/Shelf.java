/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.questionnaire.catalogue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.etalon.platform.text.Texts;
import org.etalon.questionnaire.Loaded;
import org.etalon.questionnaire.mistake.Mistake;

/**
 * The editions at hand and what is wrong with those that are not. A new shelf is made from an older one, which is never changed.
 *
 * @param editions by key
 * @param faults what is wrong, each with the questionnaire concerned
 */
record Shelf(Map<String, Edition> editions, List<Fault> faults) {
    static final Shelf EMPTY = new Shelf(Map.of(), List.of());

    Shelf {
        editions = Map.copyOf(editions);
        faults = List.copyOf(faults);
    }

    /** Why a file is not taken in. */
    sealed interface Fault {
        String say(Locale locale);

        record Wrong(Mistake mistake) implements Fault {
            @Override
            public String say(Locale locale) {
                return mistake.line(locale);
            }
        }

        record Frozen(String key, List<Freeze.Change> changes) implements Fault {
            @Override
            public String say(Locale locale) {
                Texts texts = Texts.of("catalogue", locale);
                List<String> lines = changes.stream()
                        .map(change -> texts.say("change", change.pointer(), change.before(), change.after()))
                        .toList();
                return texts.say("frozen", key, String.join(texts.get("between"), lines));
            }
        }
    }

    /** What is at hand once these have been loaded too: each good one that may take its older version's place. */
    Shelf with(List<Loaded> more) {
        Map<String, Edition> next = new LinkedHashMap<>(editions);
        List<Fault> found = new ArrayList<>();
        for (Loaded loaded : more) {
            loaded.mistakes().forEach(mistake -> found.add(new Fault.Wrong(mistake)));
            if (loaded.questionnaire().isPresent()) {
                take(Edition.of(loaded), next, found);
            }
        }
        return new Shelf(next, found);
    }

    private static void take(Edition edition, Map<String, Edition> next, List<Fault> found) {
        Edition older = next.get(edition.key());
        List<Freeze.Change> changes = older == null ? List.of() : Freeze.changes(older, edition);
        if (changes.isEmpty()) {
            next.put(edition.key(), edition);
        } else {
            found.add(new Fault.Frozen(edition.key(), changes));
        }
    }

    /** The same editions, with these in the place of theirs. */
    Shelf holding(List<Edition> kept) {
        Map<String, Edition> next = new LinkedHashMap<>(editions);
        kept.forEach(edition -> next.put(edition.key(), edition));
        return new Shelf(next, faults);
    }
}
