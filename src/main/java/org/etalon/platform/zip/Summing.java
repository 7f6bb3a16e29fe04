/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.platform.zip;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import java.util.zip.CRC32;

/**
 * Works out all sums of a content while it passes by; the slowest of them, SHA-512, beside the others where another processor has
 * nothing to do.
 */
final class Summing {
    private static final int WORTH_IT = 1 << 14;

    private final CRC32 crc = new CRC32();
    private final MessageDigest sha256 = digest("SHA-256");
    private final MessageDigest sha512 = digest("SHA-512");
    private ForkJoinTask<?> beside;
    private long size;

    /** @param bytes stay as they are until this is called the next time: who calls in turn has two arrays, by turns */
    void update(byte[] bytes, int from, int count) {
        await();
        if (count < WORTH_IT) {
            sha512.update(bytes, from, count);
        } else {
            // run here, at the latest when it is awaited, where nobody else has run it
            beside = ForkJoinPool.commonPool().submit(() -> sha512.update(bytes, from, count));
        }
        crc.update(bytes, from, count);
        sha256.update(bytes, from, count);
        size += count;
    }

    private void await() {
        if (beside != null) {
            beside.join();
            beside = null;
        }
    }

    /** At the end, once. */
    Sums sums() {
        await();
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
