/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.platform.pdf;

import java.util.HashMap;
import java.util.Map;
import org.etalon.platform.document.Anchor;

/** Ids of places, plain whatever the anchors are called. */
final class Places {
    private final Map<String, Integer> numbers = new HashMap<>();

    String name(Anchor anchor) {
        return "p" + numbers.computeIfAbsent(anchor.name(), unknown -> numbers.size() + 1);
    }

    /** As attributes of an element. */
    Object[] id(Anchor anchor) {
        return anchor.exists() ? new Object[] {"id", name(anchor)} : new Object[0];
    }
}
