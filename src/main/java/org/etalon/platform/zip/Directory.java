/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.platform.zip;

import static org.etalon.platform.zip.ForeignZip.demand;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * The directory at the end of an archive, which ends the file.
 *
 * @param start where it stands
 */
record Directory(List<Entry> entries, long start) {
    private static final int CENTRAL_LENGTH = 46;
    private static final int END_LENGTH = 22;
    private static final int END_64_LENGTH = 56;
    private static final int LOCATOR_LENGTH = 20;
    private static final int MOST_BYTES = 64_000_000;
    private static final int WIDE = 1;
    private static final long NARROW = 0xFFFFFFFFL;
    /** In which old programs write names, in this part of the world. */
    private static final Charset OLD = Charset.forName("IBM850");

    /** @throws ZipBrokenException where there is none, or one with gaps or with what is behind it */
    static Directory read(FileChannel file) throws IOException {
        long end = end(file);
        ByteBuffer last = bytes(file, end, END_LENGTH);
        long count = last.getShort(10) & 0xFFFF;
        long size = last.getInt(12) & NARROW;
        long start = last.getInt(16) & NARROW;
        demand(last.getInt(4) == 0 && last.getShort(8) == last.getShort(10), end);
        if (start + size != end) {
            long wide = end - LOCATOR_LENGTH - END_64_LENGTH;
            demand(wide >= 0, end);
            ByteBuffer large = bytes(file, wide, END_64_LENGTH + LOCATOR_LENGTH);
            demand(
                    large.getInt(0) == Headers.END_64
                            && large.getInt(END_64_LENGTH) == Headers.LOCATOR_64
                            && large.getLong(END_64_LENGTH + 8) == wide,
                    wide);
            count = large.getLong(32);
            size = large.getLong(40);
            start = large.getLong(48);
            demand(start >= 0 && size >= 0 && start + size == wide, wide);
        }
        demand(size <= MOST_BYTES, start);
        var directory = new Directory(entries(bytes(file, start, (int) size), start), start);
        demand(directory.entries().size() == count, start);
        return directory;
    }

    /** Where the last record stands: it reaches to the end of the file, its comment among it. */
    private static long end(FileChannel file) throws IOException {
        int length = (int) Math.min(file.size(), END_LENGTH + 0xFFFF);
        ByteBuffer tail = bytes(file, file.size() - length, length);
        for (int at = length - END_LENGTH; at >= 0; at--) {
            if (tail.getInt(at) == Headers.END && (tail.getShort(at + 20) & 0xFFFF) == length - END_LENGTH - at) {
                return file.size() - length + at;
            }
        }
        throw new ZipBrokenException(file.size());
    }

    private static List<Entry> entries(ByteBuffer bytes, long start) throws IOException {
        List<Entry> entries = new ArrayList<>();
        while (bytes.hasRemaining()) {
            long at = start + bytes.position();
            demand(bytes.remaining() >= CENTRAL_LENGTH && bytes.getInt(bytes.position()) == Headers.CENTRAL, at);
            ByteBuffer head = part(bytes, CENTRAL_LENGTH, at);
            ByteBuffer name = part(bytes, head.getShort(28) & 0xFFFF, at);
            ByteBuffer extra = part(bytes, head.getShort(30) & 0xFFFF, at);
            part(bytes, head.getShort(32) & 0xFFFF, at);
            entries.add(entry(head, name, extra, at));
        }
        return entries;
    }

    private static Entry entry(ByteBuffer head, ByteBuffer name, ByteBuffer extra, long at) throws IOException {
        byte[] encoded = new byte[name.remaining()];
        name.get(encoded);
        int flags = head.getShort(8) & 0xFFFF;
        ByteBuffer wide = wide(extra, at);
        // in the order in which they stand in the extra field
        long size = number(head, 24, wide, at);
        long packed = number(head, 20, wide, at);
        var entry = new Entry(
                name(encoded, flags, at),
                encoded,
                head.getShort(4) & 0xFFFF,
                flags,
                head.getShort(10) & 0xFFFF,
                head.getInt(38) & NARROW,
                head.getInt(16) & NARROW,
                packed,
                size,
                number(head, 42, wide, at));
        demand(entry.isReadable() && head.getShort(34) == 0, at);
        return entry;
    }

    /** What four bytes can't tell stands in the extra field. */
    private static long number(ByteBuffer head, int at, ByteBuffer wide, long entry) throws IOException {
        long narrow = head.getInt(at) & NARROW;
        if (narrow < NARROW) {
            return narrow;
        }
        demand(wide.remaining() >= Long.BYTES, entry);
        return wide.getLong();
    }

    private static ByteBuffer wide(ByteBuffer extra, long at) throws IOException {
        ByteBuffer wide = part(extra, 0, at);
        while (extra.remaining() >= Integer.BYTES) {
            int kind = extra.getShort() & 0xFFFF;
            ByteBuffer field = part(extra, extra.getShort() & 0xFFFF, at);
            wide = kind == WIDE ? field : wide;
        }
        return wide;
    }

    /** UTF-8 where it says so, or where it can be nothing else; what old programs wrote is none. */
    private static String name(byte[] encoded, int flags, long at) throws IOException {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(encoded))
                    .toString();
        } catch (CharacterCodingException old) {
            demand((flags & Entry.IN_UTF_8) == 0, at);
            return new String(encoded, OLD);
        }
    }

    private static ByteBuffer part(ByteBuffer bytes, int length, long at) throws IOException {
        demand(bytes.remaining() >= length, at);
        ByteBuffer part = bytes.slice(bytes.position(), length).order(ByteOrder.LITTLE_ENDIAN);
        bytes.position(bytes.position() + length);
        return part;
    }

    /** @throws ZipBrokenException where the file has no such bytes */
    static ByteBuffer bytes(FileChannel file, long from, int count) throws IOException {
        demand(from >= 0 && from + count <= file.size(), Math.max(0, from));
        ByteBuffer bytes = ByteBuffer.allocate(count).order(ByteOrder.LITTLE_ENDIAN);
        while (bytes.hasRemaining() && file.read(bytes, from + bytes.position()) > 0) {
            continue;
        }
        demand(!bytes.hasRemaining(), from);
        return bytes.flip();
    }
}
