/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.architecture;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What stands in sources between two quotes of a kind, before a gap of a template, or is called; found in one pass, since there are
 * thousands of sentences to look for.
 */
final class Said {
    private static final Pattern CALL = Pattern.compile("\\b([\\w.]+)\\(");

    private final Set<String> plain = new HashSet<>();
    private final Set<String> single = new HashSet<>();
    private final Set<String> template = new HashSet<>();
    private final Set<String> called = new HashSet<>();

    Said(String sources) {
        plain.addAll(Arrays.asList(sources.split("\"")));
        single.addAll(Arrays.asList(sources.split("'")));
        for (String piece : sources.split("`")) {
            template.add(piece);
            int gap = piece.indexOf('$');
            if (gap >= 0) {
                template.add(piece.substring(0, gap + 1));
            }
        }
        CALL.matcher(sources).results().forEach(call -> {
            String name = call.group(1);
            for (int from = 0; from >= 0; from = name.indexOf('.', from + 1)) {
                called.add(name.substring(from == 0 ? 0 : from + 1));
            }
        });
    }

    /** By its whole name, as a constant, or as a family: {@code 'error.' + kind} or {@code "level." + n}. */
    boolean names(String key) {
        if (plain.contains(key) || single.contains(key) || template.contains(key) || called.contains(key)) {
            return true;
        }
        for (int dot = key.indexOf('.'); dot >= 0; dot = key.indexOf('.', dot + 1)) {
            String stem = key.substring(0, dot + 1);
            if (plain.contains(stem)
                    || single.contains(stem)
                    || template.contains(stem + "$")
                    || plain.contains(key.substring(dot)) && plain.contains(key.substring(0, dot))) {
                return true;
            }
        }
        return false;
    }
}
