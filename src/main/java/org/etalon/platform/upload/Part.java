/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.platform.upload;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/**
 * One field of a form.
 *
 * @param name of the field
 * @param fileName as the sender calls the file; null where the field is no file
 * @param content to be read before the next part is asked for
 */
public record Part(String name, String fileName, InputStream content) {
    private static final int LONGEST_TEXT = 20_000;

    /** The whole field as text. @throws org.etalon.core.problem.RefusedException where it is longer than 20 000 bytes */
    public String text() {
        try {
            byte[] bytes = content.readNBytes(LONGEST_TEXT + 1);
            if (bytes.length > LONGEST_TEXT) {
                throw UploadProblem.UPLOAD_UNREADABLE.refusal();
            }
            return new String(bytes, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw UploadProblem.UPLOAD_UNREADABLE.refusal();
        }
    }
}
