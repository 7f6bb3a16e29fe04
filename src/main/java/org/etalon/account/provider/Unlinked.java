/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.account.provider;

import java.util.Optional;
import org.etalon.account.openid.IdClaims;

/** Whom the provider vouches for, and where they wanted to go; as a browser keeps it until they decide. */
record Unlinked(IdClaims claims, String to) {
    private static final int PARTS = 5;

    String written() {
        return String.join(
                "\n",
                claims.issuer(),
                claims.subject(),
                claims.email(),
                claims.name().replaceAll("\\R", " "),
                to);
    }

    static Optional<Unlinked> read(String written) {
        String[] parts = written.split("\n", PARTS);
        return parts.length == PARTS
                ? Optional.of(new Unlinked(new IdClaims(parts[0], parts[1], parts[2], parts[3]), parts[4]))
                : Optional.empty();
    }
}
