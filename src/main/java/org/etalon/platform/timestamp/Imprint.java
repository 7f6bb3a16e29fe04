/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.platform.timestamp;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** What a timestamp is asked for: the SHA-512 of a content. */
final class Imprint {
    private static final byte[] SHA_512 = HexFormat.of().parseHex("0609608648016503040203");

    private Imprint() {}

    /** As the structures have it. */
    static byte[] of(byte[] content) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-512").digest(content);
            return Der.of(Der.SEQUENCE, Der.of(Der.SEQUENCE, SHA_512, Der.of(Der.NULL)), Der.of(Der.OCTETS, digest));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-512", e);
        }
    }

    /** Whether this is the imprint of a content; its algorithm may be written with or without empty parameters. */
    static boolean isOf(Der imprint, byte[] content) {
        Der expected = Der.read(of(content));
        return imprint.part(0).part(0).is(SHA_512)
                && imprint.part(1).is(expected.part(1).whole());
    }
}
