/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier.export;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

/**
 * Who did things and when, in words.
 *
 * @param edition its title
 * @param names of persons
 * @param moments instants with the place by whose clocks they are told
 * @param link from a path to an address under which everybody reaches it
 */
record Chronicle(
        String edition, Map<UUID, String> names, Function<Instant, String> moments, Function<String, String> link) {
    String name(UUID person) {
        return names.get(person);
    }

    /** By the clocks of people, and by those of machines. */
    String exactly(Instant at) {
        return moments.apply(at) + " · " + at;
    }
}
