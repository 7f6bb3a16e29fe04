/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.review.offline;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.etalon.dossier.export.workbook.returned.Alike;
import org.etalon.platform.storage.Digest;
import org.etalon.platform.text.CanonicalText;

/** Whether a person changed a part: how a program breaks lines, and tabs that it makes spaces, are no change. */
public final class Likeness {
    private static final int LONG_ENOUGH = 32;

    private Likeness() {}

    /** Another wherever a person sees something else; the beginning of a SHA-256. */
    public static String mark(Map<?, ?> said) {
        var sha256 = Digest.sha256();
        sha256.update(CanonicalText.of(normal(said)).getBytes(StandardCharsets.UTF_8));
        return Digest.of(sha256).hex().substring(0, LONG_ENOUGH);
    }

    public static boolean same(Map<?, ?> one, Map<?, ?> other) {
        return normal(one).equals(normal(other));
    }

    /** The new with whatever is like the old as it was, to the last character. */
    public static Map<String, Object> merged(Map<?, ?> old, Map<String, Object> changed) {
        Map<String, Object> merged = new HashMap<>(changed);
        changed.forEach((field, value) -> {
            if (old.containsKey(field) && Alike.same(old.get(field), value)) {
                merged.put(field, old.get(field));
            }
        });
        return merged;
    }

    private static Map<String, Object> normal(Map<?, ?> said) {
        Map<String, Object> normal = new HashMap<>();
        said.forEach((field, value) -> normal.put(field.toString(), Alike.normal(value)));
        normal.values().removeIf(Objects::isNull);
        return normal;
    }
}
