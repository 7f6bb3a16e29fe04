/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.platform.odt;

import java.util.HashMap;
import java.util.Map;
import org.etalon.platform.document.Anchor;
import org.etalon.platform.xml.Xml;

/** Names of places, short and plain whatever the anchors are called. */
final class Bookmarks {
    private final Map<String, Integer> numbers = new HashMap<>();

    String name(Anchor anchor) {
        return "place" + numbers.computeIfAbsent(anchor.name(), unknown -> numbers.size() + 1);
    }

    void mark(Xml xml, Anchor anchor) {
        if (anchor.exists()) {
            xml.empty("text:bookmark", "text:name", name(anchor));
        }
    }
}
