/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.core.assignment;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Somebody who reads dossiers.
 *
 * @param domains that they know; empty for all of them
 * @param most how many dossiers they take; empty where they set no limit
 * @param hindered why they are given nothing more, if so
 */
public record Reader(UUID id, Set<String> domains, Optional<Integer> most, Optional<Hindrance> hindered) {
    public Reader {
        domains = Set.copyOf(domains);
    }

    boolean knows(String domain) {
        return domains.isEmpty() || domains.contains(domain);
    }

    /** How many dossiers they can be given beside those that they have; never below zero. */
    int room(int load) {
        return hindered.isPresent()
                ? 0
                : most.map(limit -> Math.max(0, limit - load)).orElse(Integer.MAX_VALUE);
    }
}
