/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.platform.bag;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** Paths in a bag that every file system takes, and that lead nowhere else. */
final class BagPath {
    private static final int LONGEST = 4_096;
    private static final Set<String> UP = Set.of("", ".", "..");

    private BagPath() {}

    /** Relative, with slashes, every part a name; without what some system forbids and what lists would have to escape. */
    static boolean isSafe(String path) {
        return path.length() <= LONGEST
                && path.codePoints().noneMatch(BagPath::isForbidden)
                && Stream.of(path.split("/", -1)).noneMatch(UP::contains);
    }

    private static boolean isForbidden(int point) {
        return "\\:*?\"<>|%".indexOf(point) >= 0
                || Character.isISOControl(point)
                || Character.getType(point) == Character.SURROGATE;
    }

    /** What two paths have in common that are one where neither case nor form counts. */
    static String folded(String path) {
        return Normalizer.normalize(path, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }
}
