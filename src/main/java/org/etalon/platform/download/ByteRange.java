/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.platform.download;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A part of a content.
 *
 * @param from the first byte
 * @param count how many; 0 where the range asked for lies behind the end
 */
record ByteRange(long from, long count) {
    private static final Pattern ONE = Pattern.compile("bytes=(\\d{0,18})-(\\d{0,18})", Pattern.CASE_INSENSITIVE);

    /**
     * Reads a {@code Range} header (RFC 9110, section 14). Empty where the whole is to be sent: there is none, it can't be read, or it
     * asks for several parts.
     */
    static Optional<ByteRange> asked(String header, long size) {
        Matcher one = ONE.matcher(header == null ? "" : header.replace(" ", ""));
        if (!one.matches() || one.group(1).isEmpty() && one.group(2).isEmpty()) {
            return Optional.empty();
        }
        if (one.group(1).isEmpty()) {
            long last = Math.min(Long.parseLong(one.group(2)), size);
            return Optional.of(new ByteRange(size - last, last));
        }
        long from = Long.parseLong(one.group(1));
        long to = one.group(2).isEmpty() ? Long.MAX_VALUE : Long.parseLong(one.group(2));
        if (to < from) {
            return Optional.empty();
        }
        return Optional.of(new ByteRange(from, from >= size ? 0 : Math.min(to, size - 1) - from + 1));
    }

    boolean isSatisfiable() {
        return count > 0;
    }

    /** The {@code Content-Range} of the answer. */
    String told(long size) {
        return isSatisfiable() ? "bytes " + from + "-" + (from + count - 1) + "/" + size : "bytes */" + size;
    }
}
