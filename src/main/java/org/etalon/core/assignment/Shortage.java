/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.core.assignment;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A dossier that can't have as many readers as it wants.
 *
 * @param found how many it can have
 * @param hindered all others, by what keeps them from it
 */
public record Shortage(UUID dossier, int found, Map<Hindrance, List<UUID>> hindered) {
    public Shortage {
        hindered = Map.copyOf(hindered);
    }
}
