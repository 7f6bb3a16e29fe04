/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier.export.workbook.returned;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.etalon.platform.xml.Signs;

/** Whether a person changed something: how a program breaks lines, tabs that it makes spaces, and what no file can hold, are no change. */
public final class Alike {
    private Alike() {}

    public static boolean same(Object one, Object other) {
        return Objects.equals(normal(one), normal(other));
    }

    /** As whoever had the file sees it; null where nothing is to be seen. */
    public static Object normal(Object value) {
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
