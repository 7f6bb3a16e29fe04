/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.platform.drop;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;

/** A stream that has to be as long, and have the checksum, as was said before; else it is broken. */
final class Checked extends FilterInputStream {
    private final CRC32 crc = new CRC32();
    private final long said;
    private long left;

    Checked(InputStream stream, long size, long crc) {
        super(stream);
        left = size;
        said = crc;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int read = next(bytes, offset, length);
        if (read > 0) {
            crc.update(bytes, offset, read);
            left -= read;
        }
        boolean wrongEnd = read < 0 && (left != 0 || crc.getValue() != said);
        if (left < 0 || wrongEnd) {
            throw DropProblem.DROP_BROKEN.refusal();
        }
        return read;
    }

    /** Whatever the unpacking complains of is a broken file, not a broken line. */
    private int next(byte[] bytes, int offset, int length) {
        try {
            return super.read(bytes, offset, length);
        } catch (IOException e) {
            throw DropProblem.DROP_BROKEN.refusal();
        }
    }
}
