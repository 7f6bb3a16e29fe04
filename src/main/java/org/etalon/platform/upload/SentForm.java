/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.platform.upload;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** A form as a page gets it: one that brings files, or one of fields alone. */
public record SentForm(HttpServletRequest request) {
    /** What the form has to itself beside the files. */
    private static final int ROOM = 100_000;

    /** Whether it may bring files. */
    public boolean isWithFiles() {
        String type = request.getContentType();
        return type != null && type.startsWith("multipart/");
    }

    /**
     * Reads the files that were chosen, one after the other, as they arrive.
     *
     * @param limit of all of them, in bytes
     * @throws org.etalon.core.problem.RefusedException as {@link Multipart#read}
     */
    public void readFiles(long limit, Consumer<Part> each) {
        try {
            Multipart.read(
                    request.getInputStream(),
                    request.getContentType(),
                    request.getContentLengthLong(),
                    limit + ROOM,
                    part -> {
                        if (part.fileName() != null && !part.fileName().isEmpty()) {
                            each.accept(part);
                        }
                    });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What fields of a name say, in the order of the form. */
    public List<String> list(String name) {
        return Stream.ofNullable(request.getParameterValues(name))
                .flatMap(Stream::of)
                .toList();
    }
}
