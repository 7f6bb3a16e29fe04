/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.platform.zip;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.zip.CRC32;
import org.etalon.platform.digest.Beside;

/**
 * Works out all sums of contents, one after the other, while they pass by; the slowest of them, SHA-512, beside the others and a megabyte
 * behind them at most, where another processor has nothing to do. Of what is known there is no SHA-512, and SHA-256 is worked out beside.
 */
final class Summing {
    private final CRC32 crc = new CRC32();
    private final MessageDigest sha256 = digest("SHA-256");
    private final MessageDigest sha512 = digest("SHA-512");
    private final Beside beside = new Beside(Blocks.HEAD + Blocks.LONGEST);
    /** Either that is worked out beside the others. */
    private MessageDigest slowest = sha512;

    private long size;

    /** Before a content. @param isKnown whether to leave SHA-512 empty */
    void begin(boolean isKnown) {
        slowest = isKnown ? sha256 : sha512;
    }

    /** An array for the next piece, as long as a block with its head; the same until {@link #update} was called. */
    byte[] room() {
        return beside.room();
    }

    /** A piece came by: these bytes of the room, which stay as they are. */
    void update(int from, int count) {
        byte[] room = beside.room();
        beside.update(slowest, from, count);
        crc.update(room, from, count);
        if (slowest != sha256) {
            sha256.update(room, from, count);
        }
        size += count;
    }

    /** At the end of a content; the next one begins anew. */
    Sums sums() {
        beside.await();
        var sums = new Sums(size, crc.getValue(), hex(sha256), slowest == sha512 ? hex(sha512) : "");
        crc.reset();
        size = 0;
        return sums;
    }

    /** Of bytes at hand. */
    static Sums of(byte[] bytes) {
        var crc = new CRC32();
        crc.update(bytes);
        var sha256 = digest("SHA-256");
        sha256.update(bytes);
        var sha512 = digest("SHA-512");
        sha512.update(bytes);
        return new Sums(bytes.length, crc.getValue(), hex(sha256), hex(sha512));
    }

    private static String hex(MessageDigest digest) {
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest digest(String algorithm) {
        try {
            return MessageDigest.getInstance(algorithm);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has " + algorithm, e);
        }
    }
}
