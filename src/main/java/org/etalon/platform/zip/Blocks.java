/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.platform.zip;

import java.io.IOException;
import java.io.OutputStream;

/**
 * A content as deflate's blocks without compression (RFC 1951, 3.2.4): its length needn't be known before, and yet each of its bytes
 * stands in the archive as it is. Every block but the last is as long as can be.
 */
final class Blocks extends OutputStream {
    static final int HEAD = 5;
    static final int LONGEST = 0xFFFF;

    private final OutputStream out;
    private final Summing summing;
    private byte[] block;
    private int filled;
    private long packed;

    /** @param out takes the blocks, and stays open @param summing of whatever passed before */
    Blocks(OutputStream out, Summing summing) {
        this.out = out;
        this.summing = summing;
        block = summing.room();
    }

    @Override
    public void write(int one) throws IOException {
        write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int count) throws IOException {
        for (int done = 0; done < count; ) {
            if (filled == LONGEST) {
                send(0);
            }
            int some = Math.min(count - done, LONGEST - filled);
            System.arraycopy(bytes, from + done, block, HEAD + filled, some);
            filled += some;
            done += some;
        }
    }

    /** Writes the last block. */
    Sums end() throws IOException {
        send(1);
        return summing.sums();
    }

    /** How many bytes the blocks have, heads among them. */
    long packed() {
        return packed;
    }

    private void send(int last) throws IOException {
        summing.update(HEAD, filled);
        block[0] = (byte) last;
        block[1] = (byte) filled;
        block[2] = (byte) (filled >> 8);
        block[3] = (byte) ~filled;
        block[4] = (byte) (~filled >> 8);
        out.write(block, 0, HEAD + filled);
        packed += HEAD + filled;
        filled = 0;
        block = summing.room();
    }
}
