/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.platform.inspect.office;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.etalon.platform.inspect.finding.InspectProblem;

/** How much may still be unpacked of one file, through all that is nested in it. */
final class Budget {
    private static final long MOST = 256_000_000;
    private static final int ENTRIES = 20_000;
    private static final long HARMLESS = 10_000_000;
    private static final int RATIO = 200;

    private long left = MOST;
    private int entries = ENTRIES;

    /** Counts an entry. */
    void enter() {
        entries--;
        if (entries < 0) {
            throw InspectProblem.EVIDENCE_BOMB.refusal();
        }
    }

    /** A stream that counts what it gives. @param packed its bytes before unpacking; 0 if unknown */
    InputStream counting(InputStream stream, long packed) {
        return new Counting(stream, packed > 0 ? Math.max(HARMLESS, packed * RATIO) : MOST);
    }

    private final class Counting extends FilterInputStream {
        private long own;

        Counting(InputStream stream, long most) {
            super(stream);
            own = most;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int read = super.read(bytes, offset, length);
            own -= Math.max(read, 0);
            left -= Math.max(read, 0);
            if (own < 0 || left < 0) {
                throw InspectProblem.EVIDENCE_BOMB.refusal();
            }
            return read;
        }

        @Override
        public long skip(long count) {
            throw new IllegalStateException("what is skipped is not looked at");
        }
    }
}
