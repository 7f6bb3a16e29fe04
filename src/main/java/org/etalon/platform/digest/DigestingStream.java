/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.platform.digest;

import java.io.IOException;
import java.io.OutputStream;
import java.security.MessageDigest;

/** Writes in large pieces, and adds to a digest beside that. */
public final class DigestingStream extends OutputStream {
    private static final int CHUNK = 1 << 16;

    private final OutputStream out;
    private final MessageDigest digest;
    private final Beside beside = new Beside(CHUNK);
    private byte[] room = beside.room();
    private int filled;

    /** @param out closed with this @param digest complete once this is flushed or closed */
    public DigestingStream(OutputStream out, MessageDigest digest) {
        this.out = out;
        this.digest = digest;
    }

    @Override
    public void write(int one) throws IOException {
        write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int count) throws IOException {
        for (int written = 0; written < count; ) {
            if (filled == CHUNK) {
                send();
            }
            int some = Math.min(count - written, CHUNK - filled);
            System.arraycopy(bytes, from + written, room, filled, some);
            filled += some;
            written += some;
        }
    }

    private void send() throws IOException {
        beside.update(digest, 0, filled);
        out.write(room, 0, filled);
        room = beside.room();
        filled = 0;
    }

    @Override
    public void flush() throws IOException {
        send();
        beside.await();
        out.flush();
    }

    @Override
    public void close() throws IOException {
        try (out) {
            flush();
        }
    }
}
