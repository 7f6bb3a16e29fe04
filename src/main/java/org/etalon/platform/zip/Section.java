/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.platform.zip;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;

/** A part of a file, read from its first to its last byte. */
final class Section extends InputStream {
    private final FileChannel file;
    private long position;
    private long left;

    Section(FileChannel file, long start, long length) {
        this.file = file;
        position = start;
        left = length;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int from, int count) throws IOException {
        if (left == 0) {
            return -1;
        }
        int read = file.read(ByteBuffer.wrap(bytes, from, (int) Math.min(count, left)), position);
        ForeignZip.demand(read > 0, position);
        position += read;
        left -= read;
        return read;
    }

    /** Whether all of it was read. */
    boolean isRead() {
        return left == 0;
    }
}
