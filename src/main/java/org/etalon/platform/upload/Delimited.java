/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.platform.upload;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** The bytes of a form's body, in pieces that end before each delimiter; never more in memory than one buffer. */
final class Delimited extends InputStream {
    private static final int BUFFER = 1 << 16;
    private static final int LONGEST_HEAD = 8_000;
    private static final int MEGABYTE = 1_000_000;

    private final InputStream in;
    private final byte[] delimiter;
    private final long limit;
    private final byte[] buffer = new byte[BUFFER];
    private int from;
    private int to;
    private long taken;

    /** @param limit of the whole, in bytes */
    Delimited(InputStream in, String boundary, long limit) {
        this.in = in;
        this.limit = limit;
        delimiter = ("\r\n--" + boundary).getBytes(StandardCharsets.ISO_8859_1);
        // the first delimiter may stand at the very beginning
        buffer[to++] = '\r';
        buffer[to++] = '\n';
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    /** Ends before the next delimiter. */
    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        fill(delimiter.length);
        int end = delimiterFrom(from);
        if (end == from) {
            return -1;
        }
        int safe = end > from ? end : to - delimiter.length + 1;
        int count = Math.min(length, safe - from);
        System.arraycopy(buffer, from, bytes, offset, count);
        from += count;
        return count;
    }

    /** Reads to the end of the piece and over the delimiter. @return whether another piece follows */
    boolean next() throws IOException {
        transferTo(OutputStream.nullOutputStream());
        from += delimiter.length;
        fill(2);
        boolean last = buffer[from] == '-' && buffer[from + 1] == '-';
        if (!last && !line(LONGEST_HEAD).isBlank()) {
            throw UploadProblem.UPLOAD_UNREADABLE.refusal();
        }
        return !last;
    }

    /** The lines over a part's content. */
    String head() throws IOException {
        var head = new StringBuilder();
        for (String line = line(LONGEST_HEAD); !line.isEmpty(); line = line(LONGEST_HEAD - head.length())) {
            head.append(line).append('\n');
        }
        return head.toString();
    }

    private String line(int longest) throws IOException {
        var line = new java.io.ByteArrayOutputStream();
        while (true) {
            fill(1);
            byte next = buffer[from++];
            if (next == '\n') {
                return line.toString(StandardCharsets.UTF_8).replaceFirst("\r$", "");
            }
            line.write(next);
            if (line.size() > longest) {
                throw UploadProblem.UPLOAD_UNREADABLE.refusal();
            }
        }
    }

    /** Where the delimiter begins; -1 where it isn't whole in the buffer. */
    private int delimiterFrom(int start) {
        for (int at = start; at <= to - delimiter.length; at++) {
            int same = 0;
            while (same < delimiter.length && buffer[at + same] == delimiter[same]) {
                same++;
            }
            if (same == delimiter.length) {
                return at;
            }
        }
        return -1;
    }

    /** At least so many bytes in the buffer. @throws org.etalon.core.problem.RefusedException where the body ends before */
    private void fill(int least) throws IOException {
        if (to - from >= least) {
            return;
        }
        System.arraycopy(buffer, from, buffer, 0, to - from);
        to -= from;
        from = 0;
        while (to < least) {
            int read = in.read(buffer, to, BUFFER - to);
            if (read < 0) {
                throw UploadProblem.UPLOAD_UNREADABLE.refusal();
            }
            to += read;
            taken += read;
            if (taken > limit) {
                throw UploadProblem.UPLOAD_TOO_LARGE.refusal(limit / MEGABYTE);
            }
        }
    }
}
