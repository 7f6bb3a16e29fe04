/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.membership;

import java.util.List;
import java.util.Set;

/**
 * What one person may do in one collectivité: the roles that they have there now; none for a stranger.
 *
 * @param parts one for each role
 */
public record Powers(List<Part> parts) {
    /** Of somebody who doesn't belong to the collectivité. */
    public static final Powers NONE = new Powers(List.of());

    public Powers {
        parts = List.copyOf(parts);
    }

    /**
     * One role.
     *
     * @param domains ids of the domains to which it is held; empty: the whole dossier
     */
    public record Part(MemberRole role, Set<String> domains) {
        public Part {
            domains = Set.copyOf(domains);
        }

        /** @param domains as kept: ids with a space between; empty: the whole dossier */
        public static Part of(String role, String domains) {
            return new Part(MemberRole.valueOf(role), domains.isEmpty() ? Set.of() : Set.of(domains.split(" ")));
        }

        private boolean reaches(String domain) {
            return domains.isEmpty() || domains.contains(domain);
        }
    }

    /** Whether the person may do this somewhere in the dossier. */
    public boolean may(MemberAction action) {
        return parts.stream().anyMatch(part -> part.role().may(action));
    }

    /** Whether the person may do this in this domain. */
    public boolean mayIn(String domain, MemberAction action) {
        return parts.stream().anyMatch(part -> part.role().may(action) && part.reaches(domain));
    }
}
