/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.platform.storage;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;

/** The SHA-256 of a content, by which it is stored and cited. @param hex 64 digits, in small letters */
public record Digest(String hex) {
    private static final Pattern FORM = Pattern.compile("[0-9a-f]{64}");

    public Digest {
        if (!isOne(hex)) {
            throw new IllegalArgumentException("'" + hex + "' is no SHA-256 in hexadecimal");
        }
    }

    /** Whether a text has the form of one. */
    public static boolean isOne(String text) {
        return FORM.matcher(text).matches();
    }

    /** What a finished {@link #sha256} says. */
    public static Digest of(MessageDigest finished) {
        return new Digest(hex(finished));
    }

    static String hex(MessageDigest finished) {
        return HexFormat.of().formatHex(finished.digest());
    }

    /** A new computation. */
    public static MessageDigest sha256() {
        return computation("SHA-256");
    }

    static MessageDigest sha512() {
        return computation("SHA-512");
    }

    private static MessageDigest computation(String algorithm) {
        try {
            return MessageDigest.getInstance(algorithm);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has " + algorithm, e);
        }
    }
}
