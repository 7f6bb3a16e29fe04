/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.platform.upload;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a {@code multipart/form-data} body part by part as it arrives, without temporary files. */
public final class Multipart {
    private static final Pattern BOUNDARY = Pattern.compile(
            "multipart/form-data\\s*;(?:.*;)?\\s*boundary=(?:\"([^\"\\r\\n]{1,70})\"|([^\\s;\"]{1,70})).*",
            Pattern.CASE_INSENSITIVE);
    private static final int MOST_PARTS = 1_000;
    private static final int MEGABYTE = 1_000_000;

    private Multipart() {}

    /**
     * @param type the header {@code Content-Type}
     * @param length the header {@code Content-Length}; -1 where there is none
     * @param limit of the whole body, in bytes
     * @throws org.etalon.core.problem.RefusedException where it can't be read or is longer than the limit
     */
    public static void read(InputStream body, String type, long length, long limit, Consumer<Part> each) {
        Matcher boundary = BOUNDARY.matcher(type == null ? "" : type);
        if (!boundary.matches()) {
            throw UploadProblem.UPLOAD_UNREADABLE.refusal();
        }
        if (length > limit) {
            throw UploadProblem.UPLOAD_TOO_LARGE.refusal(limit / MEGABYTE);
        }
        String found = boundary.group(1) == null ? boundary.group(2) : boundary.group(1);
        try {
            read(new Delimited(body, found, limit), each);
        } catch (IOException e) {
            throw UploadProblem.UPLOAD_UNREADABLE.refusal();
        }
    }

    private static void read(Delimited pieces, Consumer<Part> each) throws IOException {
        for (int parts = 0; pieces.next(); parts++) {
            if (parts == MOST_PARTS) {
                throw UploadProblem.UPLOAD_UNREADABLE.refusal();
            }
            PartHead head = PartHead.of(pieces.head()).orElseThrow(UploadProblem.UPLOAD_UNREADABLE::refusal);
            each.accept(new Part(head.name(), head.fileName(), new Unclosed(pieces)));
        }
    }

    /** A reader of one part doesn't close the others. */
    private static final class Unclosed extends FilterInputStream {
        Unclosed(InputStream in) {
            super(in);
        }

        @Override
        public void close() {
            // the body stays open for the next part
        }
    }
}
