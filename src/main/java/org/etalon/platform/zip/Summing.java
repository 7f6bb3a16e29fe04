/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.platform.zip;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.zip.CRC32;

/** Works out all sums of a content while it passes by. */
final class Summing {
    private final CRC32 crc = new CRC32();
    private final MessageDigest sha256 = digest("SHA-256");
    private final MessageDigest sha512 = digest("SHA-512");
    private long size;

    void update(byte[] bytes, int from, int count) {
        crc.update(bytes, from, count);
        sha256.update(bytes, from, count);
        sha512.update(bytes, from, count);
        size += count;
    }

    /** At the end, once. */
    Sums sums() {
        var hex = HexFormat.of();
        return new Sums(size, crc.getValue(), hex.formatHex(sha256.digest()), hex.formatHex(sha512.digest()));
    }

    private static MessageDigest digest(String algorithm) {
        try {
            return MessageDigest.getInstance(algorithm);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has " + algorithm, e);
        }
    }
}
