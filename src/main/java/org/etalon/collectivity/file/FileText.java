/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.collectivity.file;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.etalon.core.problem.Problem;
import org.etalon.core.problem.RefusedException;

/** The text of a file, gzipped or not, in UTF-8; bounded before anything is read into them. */
final class FileText {
    static final int MAX_BYTES = 32 * 1024 * 1024;

    private FileText() {}

    /** @throws RefusedException if it is too large, broken or no text */
    static String read(InputStream file) {
        byte[] bytes = take(file);
        boolean zipped = bytes.length > 2 && (bytes[0] & 0xff) == 0x1f && (bytes[1] & 0xff) == 0x8b;
        return decoded(zipped ? unzipped(bytes) : bytes);
    }

    private static byte[] unzipped(byte[] bytes) {
        try (var unzipping = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
            return take(unzipping);
        } catch (IOException e) {
            throw refused(FileProblem.FILE_BROKEN);
        }
    }

    private static byte[] take(InputStream stream) {
        try {
            byte[] bytes = stream.readNBytes(MAX_BYTES + 1);
            if (bytes.length > MAX_BYTES) {
                throw new RefusedException(
                        List.of(Problem.of(FileProblem.FILE_TOO_LARGE, "", MAX_BYTES / 1024 / 1024)));
            }
            return bytes;
        } catch (IOException e) {
            throw refused(FileProblem.FILE_BROKEN);
        }
    }

    private static String decoded(byte[] bytes) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.startsWith("\ufeff") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw refused(FileProblem.FILE_NOT_TEXT);
        }
    }

    private static RefusedException refused(FileProblem problem) {
        return new RefusedException(List.of(Problem.of(problem, "")));
    }
}
