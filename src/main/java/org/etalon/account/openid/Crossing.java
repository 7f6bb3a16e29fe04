/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.account.openid;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Optional;
import org.etalon.account.RandomToken;

/**
 * What a browser carries that went to the provider, and shows when it comes back.
 *
 * @param state that the provider gives back (RFC 6749, 10.12)
 * @param nonce that comes back within the ID token
 * @param verifier of which the provider knows the digest (RFC 7636)
 * @param to where on this site one wanted to go
 */
public record Crossing(String state, String nonce, String verifier, String to) {
    private static final int PARTS = 4;

    public static Crossing fresh(String to) {
        return new Crossing(RandomToken.fresh(), RandomToken.fresh(), RandomToken.fresh(), to);
    }

    /** The digest of the verifier, as the provider wants it. */
    public String challenge() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    public String written() {
        return String.join("\n", state, nonce, verifier, to);
    }

    public static Optional<Crossing> read(String written) {
        String[] parts = written.split("\n", PARTS);
        return parts.length == PARTS
                ? Optional.of(new Crossing(parts[0], parts[1], parts[2], parts[3]))
                : Optional.empty();
    }
}
