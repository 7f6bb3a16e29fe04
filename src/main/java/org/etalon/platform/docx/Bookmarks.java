/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.platform.docx;

import java.util.HashMap;
import java.util.Map;
import org.etalon.platform.document.Anchor;
import org.etalon.platform.xml.Xml;

/** Names of places as Word takes them: at most 40 characters, from a letter or underscore, letters and digits. */
final class Bookmarks {
    private final Map<String, Integer> numbers = new HashMap<>();

    String name(Anchor anchor) {
        return "_Toc" + (100_000 + number(anchor));
    }

    int number(Anchor anchor) {
        return numbers.computeIfAbsent(anchor.name(), unknown -> numbers.size() + 1);
    }

    /** Opens the place and closes it at once, before the words it stands for. */
    void mark(Xml xml, Anchor anchor) {
        if (anchor.exists()) {
            xml.empty("w:bookmarkStart", "w:id", number(anchor), "w:name", name(anchor));
            xml.empty("w:bookmarkEnd", "w:id", number(anchor));
        }
    }
}
