/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier.export.back;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiPredicate;
import org.etalon.dossier.Given;

/** What moved on both sides. */
final class Moved {
    private static final List<Object> FOLLOWING = List.of("answered", "unanswered");
    private static final String STATE = "state";
    private static final Map<String, Object> NOTHING = Said.of(Given.NOTHING);

    private Moved() {}

    /** What differs from what it was and from what stands now; not a state that only follows from there being an answer. */
    static List<String> parts(
            Map<String, Object> old,
            Map<String, Object> changed,
            Map<String, Object> now,
            BiPredicate<Object, Object> same) {
        boolean follows = FOLLOWING.contains(old.get(STATE))
                && FOLLOWING.contains(changed.get(STATE))
                && (FOLLOWING.contains(now.get(STATE)) || "to-confirm".equals(now.get(STATE)));
        return Said.PARTS.stream()
                .filter(part -> !follows || !part.equals(STATE))
                .filter(part ->
                        !same.test(old.get(part), changed.get(part)) && !same.test(now.get(part), changed.get(part)))
                .toList();
    }

    /** Whether nothing stands there yet. */
    static boolean isFree(List<String> parts, Map<String, Object> now) {
        return parts.stream().allMatch(part -> Objects.equals(now.get(part), NOTHING.get(part)));
    }

    /** What stands now, with what is said where nothing stands. */
    static Map<String, Object> filling(Map<String, Object> now, Map<String, Object> said) {
        Map<String, Object> filled = new HashMap<>(said);
        now.forEach((part, value) -> {
            if (!value.equals(NOTHING.get(part))) {
                filled.put(part, value);
            }
        });
        return filled;
    }
}
