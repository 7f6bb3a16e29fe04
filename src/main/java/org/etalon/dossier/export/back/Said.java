/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier.export.back;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiPredicate;
import org.etalon.dossier.Given;
import org.etalon.platform.text.JsonTree;

/** What is given to a question, as REST would send it: {@code answer}, {@code state}, {@code justification}. */
public final class Said {
    private static final String STATE = "state";
    private static final List<String> PARTS = List.of("answer", STATE, "justification");
    /** They say no more than whether there is an answer. */
    private static final List<Object> FOLLOWING = List.of("answered", "unanswered");

    private static final Map<String, Object> NOTHING = of(Given.NOTHING);

    private Said() {}

    public static Map<String, Object> of(Given given) {
        Map<String, Object> said = new HashMap<>();
        if (given.answer() != null) {
            said.put("answer", JsonTree.read(given.answer()));
        }
        if (given.justification() != null) {
            said.put("justification", given.justification());
        }
        said.put(STATE, given.state().key());
        return said;
    }

    /**
     * The parts that differ from what they were and from what stands now. A state that only follows from there being an answer is none
     * of them, where the question has no other now.
     */
    static List<String> moved(
            Map<String, Object> old,
            Map<String, Object> changed,
            Map<String, Object> now,
            BiPredicate<Object, Object> same) {
        boolean follows = FOLLOWING.contains(old.get(STATE))
                && FOLLOWING.contains(changed.get(STATE))
                && (FOLLOWING.contains(now.get(STATE)) || "to-confirm".equals(now.get(STATE)));
        return PARTS.stream()
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

    /** Whether both say the same; what has parts that nothing given has is never the same. */
    public static boolean are(Map<String, Object> one, Map<String, Object> other, BiPredicate<Object, Object> same) {
        return PARTS.containsAll(other.keySet())
                && PARTS.stream().allMatch(part -> same.test(one.get(part), other.get(part)));
    }

    /** The new with whatever is like the old as it was, to the last character. */
    static Map<String, Object> merged(
            Map<String, Object> old, Map<String, Object> changed, BiPredicate<Object, Object> same) {
        Map<String, Object> merged = new HashMap<>(changed);
        for (String part : PARTS) {
            if (old.containsKey(part) && same.test(old.get(part), changed.get(part))) {
                merged.put(part, old.get(part));
            }
        }
        return merged;
    }
}
