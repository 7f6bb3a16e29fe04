/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier.export.back;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import org.etalon.dossier.Given;
import org.etalon.platform.text.JsonTree;

/** What is given to a question, as REST would send it: {@code answer}, {@code state}, {@code justification}. */
public final class Said {
    static final List<String> PARTS = List.of("answer", "state", "justification");

    private Said() {}

    public static Map<String, Object> of(Given given) {
        Map<String, Object> said = new HashMap<>();
        if (given.answer() != null) {
            said.put("answer", JsonTree.read(given.answer()));
        }
        if (given.justification() != null) {
            said.put("justification", given.justification());
        }
        said.put("state", given.state().key());
        return said;
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
