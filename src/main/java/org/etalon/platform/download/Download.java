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

    /** Shown in a frame of ours, it loads nothing, sends nothing, and is no part of our site; what shows PDFs styles its own page. */
    private static final String FRAMED =
            "default-src 'none'; style-src 'unsafe-inline'; object-src 'self'; base-uri 'none'; "
                    + "form-action 'none'; frame-ancestors 'self'";

    private static final int OK = 200;
    private static final int PART = 206;
    private static final int BEHIND_THE_END = 416;

    /** Whether a browser shows it in a viewer of its own, apart from the page that frames it: PDFs, and nothing else. */
    public boolean isFramable() {
        return mediaType.equals("application/pdf");
    }

    /** What is to be sent. */
    public Answer answer(Asked asked) {
        return answer(asked, false);
    }

    /**
     * What is to be sent into a frame of ours.
     *
     * @throws IllegalStateException where it is not {@link #isFramable}
     */
    public Answer framed(Asked asked) {
        if (!isFramable()) {
            throw new IllegalStateException(mediaType + " is shown in no frame");
        }
        return answer(asked, true);
    }

    private Answer answer(Asked asked, boolean framed) {
        String tag = "\"" + digest.hex() + "\"";
        Map<String, String> headers = headers(tag, framed);
        if (asked.has(tag)) {
            return new Answer(Answer.UNCHANGED, headers, digest, 0, 0);
        }
        Optional<ByteRange> range = ByteRange.asked(asked.rangeOf(tag), size);
        if (range.isEmpty()) {
            headers.putAll(content(size, framed));
            return new Answer(OK, headers, digest, 0, size);
        }
        headers.put("Content-Range", range.get().told(size));
        if (!range.get().isSatisfiable()) {
            headers.put("Content-Length", "0");
            return new Answer(BEHIND_THE_END, headers, digest, 0, 0);
        }
        headers.putAll(content(range.get().count(), framed));
        return new Answer(PART, headers, digest, range.get().from(), range.get().count());
    }

    private Map<String, String> headers(String tag, boolean framed) {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("ETag", tag);
        headers.put("Accept-Ranges", "bytes");
        headers.put("Cache-Control", confidential ? "private, no-store" : "private, no-cache");
        headers.put("Content-Security-Policy", framed ? FRAMED : POLICY);
        if (framed) {
            headers.put("X-Frame-Options", "SAMEORIGIN");
        }
        headers.put("X-Content-Type-Options", "nosniff");
        headers.put("Cross-Origin-Resource-Policy", "same-origin");
        return headers;
    }

    private Map<String, String> content(long length, boolean framed) {
        return Map.of(
                "Content-Type",
                mediaType,
                "Content-Length",
                Long.toString(length),
                "Content-Disposition",
                framed ? Disposition.inline(name) : Disposition.attachment(name));
    }
}
