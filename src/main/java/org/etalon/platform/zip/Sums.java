/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.platform.zip;

/**
 * What identifies a content.
 *
 * @param size in bytes
 * @param crc the CRC-32 that ZIP keeps
 * @param sha256 64 hexadecimal digits, in small letters
 * @param sha512 128 hexadecimal digits, in small letters
 */
public record Sums(long size, long crc, String sha256, String sha512) {
    /** Of bytes at hand. */
    public static Sums of(byte[] bytes) {
        var summing = new Summing();
        summing.update(bytes, 0, bytes.length);
        return summing.sums();
    }
}
