/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.platform.timestamp;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * One value in ASN.1's distinguished encoding (X.690). Every accessor throws {@link IllegalArgumentException} where what is asked for is
 * not there.
 *
 * @param tag with class and form
 * @param content without tag and length
 * @param whole with them
 */
record Der(int tag, byte[] content, byte[] whole) {
    static final int BOOLEAN = 0x01;
    static final int INTEGER = 0x02;
    static final int OCTETS = 0x04;
    static final int NULL = 0x05;
    static final int OID = 0x06;
    static final int TIME = 0x18;
    static final int SEQUENCE = 0x30;
    static final int SET = 0x31;
    /** The first of the tags that a structure gives by itself. */
    static final int FIRST = 0xA0;

    private static final int LONG = 0x80;
    private static final int MOST_LENGTH_BYTES = 3;

    /** Makes a value. */
    static byte[] of(int tag, byte[]... contents) {
        var joined = new ByteArrayOutputStream();
        for (byte[] content : contents) {
            joined.writeBytes(content);
        }
        var out = new ByteArrayOutputStream();
        out.write(tag);
        int length = joined.size();
        if (length >= LONG) {
            int bytes = length > 0xFF ? 2 : 1;
            out.write(LONG | bytes);
            if (bytes == 2) {
                out.write(length >> 8);
            }
        }
        out.write(length);
        out.writeBytes(joined.toByteArray());
        return out.toByteArray();
    }

    /** Reads one value and nothing behind it. */
    static Der read(byte[] bytes) {
        List<Der> all = list(bytes);
        if (all.size() != 1) {
            throw new IllegalArgumentException("not one value");
        }
        return all.get(0);
    }

    private static List<Der> list(byte[] bytes) {
        List<Der> found = new ArrayList<>();
        for (int from = 0; from < bytes.length; ) {
            Der next = at(bytes, from);
            found.add(next);
            from += next.whole.length;
        }
        return found;
    }

    private static Der at(byte[] bytes, int from) {
        if (from + 2 > bytes.length) {
            throw new IllegalArgumentException("cut off");
        }
        int length = bytes[from + 1] & 0xFF;
        int start = from + 2;
        if (length >= LONG) {
            int count = length - LONG;
            if (count < 1 || count > MOST_LENGTH_BYTES || start + count > bytes.length) {
                throw new IllegalArgumentException("a length that is not read");
            }
            length = 0;
            for (int i = 0; i < count; i++) {
                length = length << 8 | bytes[start + i] & 0xFF;
            }
            start += count;
        }
        if (length > bytes.length - start) {
            throw new IllegalArgumentException("cut off");
        }
        return new Der(
                bytes[from] & 0xFF,
                Arrays.copyOfRange(bytes, start, start + length),
                Arrays.copyOfRange(bytes, from, start + length));
    }

    /** The values of which it is made. */
    List<Der> parts() {
        return list(content);
    }

    /** The one of this place. */
    Der part(int index) {
        List<Der> parts = parts();
        if (index >= parts.size()) {
            throw new IllegalArgumentException("no part " + index);
        }
        return parts.get(index);
    }

    /** The first of its parts with a tag. */
    Der tagged(int wanted) {
        return parts().stream()
                .filter(part -> part.tag == wanted)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no part with the tag " + wanted));
    }

    boolean is(byte[] encoded) {
        return Arrays.equals(whole, encoded);
    }

    String text() {
        return new String(content, StandardCharsets.US_ASCII);
    }
}
