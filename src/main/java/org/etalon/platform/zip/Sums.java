/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.platform.zip;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/**
 * What identifies a content.
 *
 * @param size in bytes
 * @param crc the CRC-32 that ZIP keeps
 * @param sha256 64 hexadecimal digits, in small letters
 * @param sha512 128 hexadecimal digits, in small letters
 */
public record Sums(long size, long crc, String sha256, String sha512) {
    /** Of a stream to its end, which goes on to another; both stay open. */
    public static Sums of(InputStream in, OutputStream out) throws IOException {
        var summing = new Summing();
        byte[] room = summing.room();
        for (int read = in.read(room); read >= 0; read = in.read(room)) {
            summing.update(0, read);
            out.write(room, 0, read);
            room = summing.room();
        }
        return summing.sums();
    }

    /** Of bytes at hand. */
    public static Sums of(byte[] bytes) {
        return Summing.of(bytes);
    }
}
