/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.platform.zip;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** An entry's content as it was before it was compressed; broken where it is more or less than was said, or more stands behind it. */
final class Unpacked extends InputStream {
    private static final int CHUNK = 1 << 16;

    private final Section packed;
    private final long start;
    private final Inflater inflater = new Inflater(true);
    private final byte[] chunk = new byte[CHUNK];
    private long left;

    /** @param size that it must have @param start where the entry begins, for what is told of a broken one */
    Unpacked(Section packed, long size, long start) {
        this.packed = packed;
        this.start = start;
        left = size;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int from, int count) throws IOException {
        try {
            int unpacked = 0;
            while (unpacked == 0 && !inflater.finished()) {
                ForeignZip.demand(!inflater.needsDictionary(), start);
                fill();
                unpacked = inflater.inflate(bytes, from, count);
            }
            left -= unpacked;
            boolean isWhole = left == 0 && packed.isRead() && inflater.getRemaining() == 0;
            ForeignZip.demand(left >= 0 && (!inflater.finished() || unpacked > 0 || isWhole), start);
            return unpacked == 0 ? -1 : unpacked;
        } catch (DataFormatException broken) {
            throw new ZipBrokenException(start);
        }
    }

    private void fill() throws IOException {
        if (inflater.needsInput()) {
            int read = packed.read(chunk, 0, chunk.length);
            ForeignZip.demand(read > 0, start);
            inflater.setInput(chunk, 0, read);
        }
    }

    @Override
    public void close() {
        inflater.end();
    }
}
