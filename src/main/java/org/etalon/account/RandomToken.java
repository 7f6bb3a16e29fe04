/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.account;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/** What only its bearer knows: 256 random bits. The database keeps the digest alone. */
public final class RandomToken {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 32;

    private RandomToken() {}

    /** 43 characters that need no escaping in an address or a cookie. */
    public static String fresh() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** SHA-256 of what was given, 64 hexadecimal digits. */
    public static String digest(String token) {
        try {
            byte[] bytes = token == null ? new byte[0] : token.getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
