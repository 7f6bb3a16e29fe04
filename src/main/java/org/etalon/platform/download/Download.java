/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.platform.download;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.etalon.platform.filename.Disposition;
import org.etalon.platform.filename.FileName;
import org.etalon.platform.storage.Digest;

/**
 * A file that a stranger sent, to be handed out to one who may have it.
 *
 * @param mediaType as it was found by inspection, never as its sender declared it
 * @param confidential whether no copy may be kept on the way; else a browser may keep one, and asks each time whether it still may
 */
public record Download(Digest digest, long size, String mediaType, FileName name, boolean confidential) {
    /** Opened in a browser after all, it runs nothing, loads nothing, and is no part of our site. */
    private static final String POLICY = "default-src 'none'; frame-ancestors 'none'; sandbox";

    private static final int OK = 200;
    private static final int PART = 206;
    private static final int BEHIND_THE_END = 416;

    /** What is to be sent. */
    public Answer answer(Asked asked) {
        String tag = "\"" + digest.hex() + "\"";
        Map<String, String> headers = headers(tag);
        if (asked.has(tag)) {
            return new Answer(Answer.UNCHANGED, headers, digest, 0, 0);
        }
        Optional<ByteRange> range = ByteRange.asked(asked.rangeOf(tag), size);
        if (range.isEmpty()) {
            headers.putAll(content(size));
            return new Answer(OK, headers, digest, 0, size);
        }
        headers.put("Content-Range", range.get().told(size));
        if (!range.get().isSatisfiable()) {
            headers.put("Content-Length", "0");
            return new Answer(BEHIND_THE_END, headers, digest, 0, 0);
        }
        headers.putAll(content(range.get().count()));
        return new Answer(PART, headers, digest, range.get().from(), range.get().count());
    }

    private Map<String, String> headers(String tag) {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("ETag", tag);
        headers.put("Accept-Ranges", "bytes");
        headers.put("Cache-Control", confidential ? "private, no-store" : "private, no-cache");
        headers.put("Content-Security-Policy", POLICY);
        headers.put("X-Content-Type-Options", "nosniff");
        headers.put("Cross-Origin-Resource-Policy", "same-origin");
        return headers;
    }

    private Map<String, String> content(long length) {
        return Map.of(
                "Content-Type", mediaType,
                "Content-Length", Long.toString(length),
                "Content-Disposition", Disposition.attachment(name));
    }
}
