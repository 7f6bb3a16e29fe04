/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.platform.zip;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;

/**
 * The bytes around the contents, as PKWARE's application note has them: lengths and CRC stand behind each content (general purpose
 * bit 3), names are UTF-8 (bit 11), and eight bytes (ZIP64) are taken only where four don't suffice.
 */
final class Headers {
    static final int LOCAL = 0x04034b50;
    static final int CENTRAL = 0x02014b50;
    static final int LOCAL_LENGTH = 30;
    static final int LONGEST_NAME = 0xFFFF;

    private static final int DESCRIPTOR = 0x08074b50;
    static final int END = 0x06054b50;
    static final int END_64 = 0x06064b50;
    static final int LOCATOR_64 = 0x07064b50;
    private static final int FLAGS = 1 << 11 | 1 << 3;
    private static final int DEFLATED = 8;
    private static final int PLAIN = 20;
    private static final int WIDE = 45;
    private static final int BY_UNIX = 3 << 8;
    /** A file that its owner may write and everybody read. */
    private static final int MODE = 0100644 << 16;

    private static final long MOST = 0xFFFFFFFFL;
    private static final int MOST_PARTS = 0xFFFF;

    private Headers() {}

    /** One content with its place in the archive. @param packed its length in the archive */
    record Part(String name, Sums sums, long packed, long offset) {
        boolean isWide() {
            return packed > MOST;
        }
    }

    /** Whether an entry of a directory has what all of these have in common. */
    static boolean isOurs(int by, int flags, int method, long attributes) {
        return (by == (BY_UNIX | PLAIN) || by == (BY_UNIX | WIDE))
                && flags == FLAGS
                && method == DEFLATED
                && attributes == (MODE & MOST);
    }

    /** The time of a header, in UTC and to two seconds, from 1980 on. */
    static int time(Instant instant) {
        var at = LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
        return at.getYear() - 1980 << 25
                | at.getMonthValue() << 21
                | at.getDayOfMonth() << 16
                | at.getHour() << 11
                | at.getMinute() << 5
                | at.getSecond() / 2;
    }

    static byte[] local(String name, int time) {
        byte[] encoded = name.getBytes(StandardCharsets.UTF_8);
        return buffer(LOCAL_LENGTH + encoded.length)
                .putInt(LOCAL)
                .putShort((short) PLAIN)
                .putShort((short) FLAGS)
                .putShort((short) DEFLATED)
                .putInt(time)
                .putInt(0)
                .putInt(0)
                .putInt(0)
                .putShort((short) encoded.length)
                .putShort((short) 0)
                .put(encoded)
                .array();
    }

    /** What stands behind a content. */
    static byte[] descriptor(Part part) {
        ByteBuffer buffer = buffer(part.isWide() ? 24 : 16).putInt(DESCRIPTOR).putInt((int)
                part.sums().crc());
        if (part.isWide()) {
            return buffer.putLong(part.packed()).putLong(part.sums().size()).array();
        }
        return buffer.putInt((int) part.packed())
                .putInt((int) part.sums().size())
                .array();
    }

    /** All that stands behind the last content. @param start where that is */
    static void writeEnd(List<Part> parts, int time, long start, OutputStream out) throws IOException {
        long size = 0;
        for (Part part : parts) {
            byte[] entry = central(part, time);
            out.write(entry);
            size += entry.length;
        }
        if (parts.size() > MOST_PARTS || size > MOST || start > MOST) {
            writeEnd64(parts.size(), size, start, out);
        }
        out.write(buffer(22)
                .putInt(END)
                .putInt(0)
                .putShort((short) Math.min(parts.size(), MOST_PARTS))
                .putShort((short) Math.min(parts.size(), MOST_PARTS))
                .putInt((int) Math.min(size, MOST))
                .putInt((int) Math.min(start, MOST))
                .putShort((short) 0)
                .array());
    }

    private static byte[] central(Part part, int time) {
        byte[] encoded = part.name().getBytes(StandardCharsets.UTF_8);
        byte[] wide = wide(part);
        return buffer(46 + encoded.length + wide.length)
                .putInt(CENTRAL)
                .putShort((short) (BY_UNIX | (wide.length > 0 ? WIDE : PLAIN)))
                .putShort((short) (wide.length > 0 ? WIDE : PLAIN))
                .putShort((short) FLAGS)
                .putShort((short) DEFLATED)
                .putInt(time)
                .putInt((int) part.sums().crc())
                .putInt((int) (part.isWide() ? MOST : part.packed()))
                .putInt((int) (part.isWide() ? MOST : part.sums().size()))
                .putShort((short) encoded.length)
                .putShort((short) wide.length)
                .putShort((short) 0)
                .putInt(0)
                .putInt(MODE)
                .putInt((int) Math.min(part.offset(), MOST))
                .put(encoded)
                .put(wide)
                .array();
    }

    /** The extra field of what four bytes can't tell; empty where they can. */
    private static byte[] wide(Part part) {
        boolean far = part.offset() >= MOST;
        int length = (part.isWide() ? 16 : 0) + (far ? 8 : 0);
        if (length == 0) {
            return new byte[0];
        }
        ByteBuffer buffer = buffer(4 + length).putShort((short) 1).putShort((short) length);
        if (part.isWide()) {
            buffer.putLong(part.sums().size()).putLong(part.packed());
        }
        if (far) {
            buffer.putLong(part.offset());
        }
        return buffer.array();
    }

    private static void writeEnd64(long parts, long size, long start, OutputStream out) throws IOException {
        out.write(buffer(56)
                .putInt(END_64)
                .putLong(44)
                .putShort((short) (BY_UNIX | WIDE))
                .putShort((short) WIDE)
                .putInt(0)
                .putInt(0)
                .putLong(parts)
                .putLong(parts)
                .putLong(size)
                .putLong(start)
                .array());
        out.write(buffer(20)
                .putInt(LOCATOR_64)
                .putInt(0)
                .putLong(start + size)
                .putInt(1)
                .array());
    }

    private static ByteBuffer buffer(int length) {
        return ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
    }
}
