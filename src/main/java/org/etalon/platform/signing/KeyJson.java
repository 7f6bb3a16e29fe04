/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.platform.signing;

import java.util.Base64;

/**
 * A public key as it is told.
 *
 * @param id by which signatures cite it
 * @param current whether this server signs with it now
 * @param distrusted whether somebody else has it, so that what it signed proves nothing
 * @param since when it was first used, an instant in UTC
 * @param fingerprint SHA-256 of its usual form
 * @param pem that form, as openssl reads it
 * @param jwk the same as a JSON Web Key
 */
public record KeyJson(
        String id,
        String algorithm,
        boolean current,
        boolean distrusted,
        String since,
        String fingerprint,
        String pem,
        Jwk jwk) {
    /** RFC 8037. @param x the 32 bytes in base64url */
    public record Jwk(String kty, String crv, String x) {}

    static KeyJson of(PublicKeyRepository.Kept kept, VerifyingKey current, boolean distrusted) {
        VerifyingKey key = kept.key();
        String x = Base64.getUrlEncoder().withoutPadding().encodeToString(key.raw());
        return new KeyJson(
                key.id(),
                "Ed25519",
                key.equals(current),
                distrusted,
                kept.since().toString(),
                key.fingerprint(),
                key.pem(),
                new Jwk("OKP", "Ed25519", x));
    }
}
