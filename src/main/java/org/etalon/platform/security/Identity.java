/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.platform.security;

import java.util.Set;
import java.util.UUID;

/**
 * A person who has signed in, as known to the request at hand.
 *
 * @param person the account's id
 * @param name as the person wants to be called
 * @param language {@code fr} or {@code en}
 * @param roles what is open to this person beside what is open to everybody and to every person
 * @param session the id of what was opened at sign-in, to be listed and ended
 */
public record Identity(UUID person, String name, String email, String language, Set<Role> roles, UUID session) {
    public Identity {
        roles = Set.copyOf(roles);
    }
}
