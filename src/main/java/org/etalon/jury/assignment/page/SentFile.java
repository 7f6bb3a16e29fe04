/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.assignment.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.etalon.platform.upload.Multipart;
import org.etalon.platform.upload.Part;

/** What a form with a file brings. @param due as written */
record SentFile(String text, String due) {
    /** For 400 dossiers of nine readers each. */
    private static final int LIMIT = 1_000_000;

    /** @throws org.etalon.core.problem.RefusedException where it can't be read or is too long */
    static SentFile read(InputStream body, String type, long length) {
        Map<String, String> parts = new HashMap<>();
        Multipart.read(body, type, length, LIMIT, part -> parts.put(String.valueOf(part.name()), text(part)));
        return new SentFile(parts.getOrDefault("file", ""), parts.getOrDefault("due", ""));
    }

    private static String text(Part part) {
        try {
            return new String(part.content().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
