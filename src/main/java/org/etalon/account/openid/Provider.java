/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.account.openid;

import java.net.URI;

/**
 * The provider as set.
 *
 * @param issuer exactly as it calls itself
 */
public record Provider(URI issuer, String clientId, String clientSecret) {
    /** The longest name of an issuer that is kept. */
    static final int LONGEST = 500;

    /** What people are told: its host. */
    public String name() {
        return issuer.getHost();
    }

    /** Where it describes itself (OpenID Connect Discovery 1.0, section 4). */
    URI description() {
        return URI.create(issuer.toString().replaceAll("/$", "") + "/.well-known/openid-configuration");
    }

    /** Without the secret. */
    @Override
    public String toString() {
        return issuer.toString();
    }
}
