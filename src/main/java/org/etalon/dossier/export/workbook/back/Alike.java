/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier.export.workbook.back;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.etalon.dossier.Given;
import org.etalon.platform.text.JsonTree;
import org.etalon.platform.xml.Signs;

/** Whether a person changed something: how a program breaks lines, tabs that it makes spaces, and what no file can hold, are no change. */
final class Alike {
    private static final List<String> PARTS = List.of("answer", "state", "justification");

    private Alike() {}

    /** What is given, as REST would send it. */
    static Map<String, Object> said(Given given) {
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

    static boolean are(Map<String, Object> one, Map<String, Object> other) {
        return PARTS.stream().allMatch(part -> same(one.get(part), other.get(part)));
    }

    /** The new with whatever is like the old as it was, to the last character. */
    static Map<String, Object> merged(Map<String, Object> old, Map<String, Object> changed) {
        Map<String, Object> merged = new HashMap<>(changed);
        for (String part : PARTS) {
            if (old.containsKey(part) && same(old.get(part), changed.get(part))) {
                merged.put(part, old.get(part));
            }
        }
        return merged;
    }

    private static boolean same(Object one, Object other) {
        return Objects.equals(normal(one), normal(other));
    }

    private static Object normal(Object value) {
        if (value instanceof String text) {
            return text.isBlank() ? null : shown(text);
        }
        if (value instanceof BigDecimal number) {
            return CellReading.nearest(number);
        }
        return value instanceof List<?> list ? list.stream().map(Alike::normal).toList() : value;
    }

    private static String shown(String text) {
        var shown = new StringBuilder();
        Signs.oneLineEnd(text)
                .replace('\t', ' ')
                .codePoints()
                .map(point -> Signs.isReadable(point) ? point : Signs.UNREADABLE)
                .forEach(shown::appendCodePoint);
        return shown.toString();
    }
}
