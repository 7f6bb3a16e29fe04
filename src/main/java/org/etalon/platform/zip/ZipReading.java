/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.platform.zip;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.etalon.platform.zip.Headers.Part;

/**
 * Reads an archive from its first to its last byte, and holds each of them to what {@link ZipWriter} would have written. Nothing is
 * unpacked, so what comes out is never more than what goes in.
 */
public final class ZipReading {
    private final InputStream in;
    private final Each each;
    private final List<Part> parts = new ArrayList<>();
    private final Summing summing = new Summing();
    private long position;
    private int time;

    private ZipReading(InputStream in, Each each) {
        this.in = in;
        this.each = each;
    }

    /** Takes the contents, one after the other. */
    public interface Each {
        /** A content begins; its bytes go to the stream that is given. @throws ZipBrokenException to read no further */
        OutputStream begins(String name) throws IOException;

        /** It has ended. @param isSound whether the archive states the same CRC */
        void ended(String name, Sums sums, boolean isSound) throws IOException;

        /** A folder stands there by itself. @param name with a slash at the end */
        void folder(String name) throws IOException;

        /** A link, or what else is no file. */
        void other(String name) throws IOException;
    }

    /**
     * @param in from its first byte to its end, buffered; stays open
     * @throws ZipBrokenException at the first byte that is not as it would have been written
     */
    public static void read(InputStream in, Each each) throws IOException {
        new ZipReading(in, each).read();
    }

    private void read() throws IOException {
        byte[] start = take(4);
        while (number(start, 0, 4) == Headers.LOCAL) {
            part(start);
            start = take(4);
        }
        long ends = position - 4;
        var rest = new Comparing(start);
        Headers.writeEnd(parts, time, ends, rest);
        if (in.read() >= 0) {
            throw new ZipBrokenException(position);
        }
    }

    private void part(byte[] start) throws IOException {
        long offset = position - 4;
        byte[] head = Arrays.copyOf(start, Headers.LOCAL_LENGTH);
        System.arraycopy(take(Headers.LOCAL_LENGTH - 4), 0, head, 4, Headers.LOCAL_LENGTH - 4);
        time = parts.isEmpty() ? (int) number(head, 10, 4) : time;
        byte[] encoded = take((int) number(head, 26, 2));
        String name = name(encoded, offset);
        byte[] whole = Arrays.copyOf(head, head.length + encoded.length);
        System.arraycopy(encoded, 0, whole, head.length, encoded.length);
        demand(Arrays.equals(whole, Headers.local(name, time)), offset);
        long packed = blocks(each.begins(name));
        Sums sums = summing.sums();
        long behind = position;
        byte[] stated = take(Headers.descriptor(new Part(name, sums, packed, offset)).length);
        // a content with another CRC is told as such, and reading goes on
        Sums restated = new Sums(sums.size(), number(stated, 4, 4) & 0xFFFFFFFFL, sums.sha256(), sums.sha512());
        var part = new Part(name, restated, packed, offset);
        demand(Arrays.equals(stated, Headers.descriptor(part)), behind);
        parts.add(part);
        each.ended(name, sums, restated.equals(sums));
    }

    /** @return how many bytes they have in the archive */
    private long blocks(OutputStream out) throws IOException {
        long from = position;
        boolean last = false;
        while (!last) {
            long at = position;
            byte[] head = take(Blocks.HEAD);
            int length = (int) number(head, 1, 2);
            last = head[0] == 1;
            demand((last || head[0] == 0) && length == (~(int) number(head, 3, 2) & 0xFFFF), at);
            demand(last ? length > 0 || at == from : length == Blocks.LONGEST, at);
            byte[] room = summing.room();
            if (in.readNBytes(room, 0, length) < length) {
                throw new ZipBrokenException(position);
            }
            position += length;
            summing.update(0, length);
            out.write(room, 0, length);
        }
        return position - from;
    }

    private byte[] take(int count) throws IOException {
        byte[] taken = in.readNBytes(count);
        demand(taken.length == count, position);
        position += count;
        return taken;
    }

    private static long number(byte[] bytes, int from, int count) {
        var buffer = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        return count == 2 ? buffer.getShort(from) & 0xFFFF : buffer.getInt(from);
    }

    private static String name(byte[] encoded, long offset) throws IOException {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(encoded))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new ZipBrokenException(offset);
        }
    }

    private static void demand(boolean right, long at) throws ZipBrokenException {
        if (!right) {
            throw new ZipBrokenException(at);
        }
    }

    /** Holds what is written to it to what comes next. */
    private final class Comparing extends OutputStream {
        private byte[] before;

        /** @param before what was read already of what comes next */
        Comparing(byte[] before) {
            this.before = before;
        }

        @Override
        public void write(int one) throws IOException {
            write(new byte[] {(byte) one}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int from, int count) throws IOException {
            long at = position - before.length;
            var read = new ByteArrayOutputStream(count);
            read.writeBytes(before);
            read.writeBytes(take(count - before.length));
            before = new byte[0];
            demand(Arrays.equals(read.toByteArray(), Arrays.copyOfRange(bytes, from, from + count)), at);
        }
    }
}
