/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.platform.zip;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/**
 * What a content that is to be written is known to be: as long as its SHA-256, which is worked out all the same, is this one, its SHA-512
 * is this one too.
 *
 * @param sha256 64 hexadecimal digits, in small letters
 * @param sha512 128 hexadecimal digits, in small letters
 * @param again for what turns out to be something else
 */
public record Known(String sha256, String sha512, Again again) {
    /** Reads what was written once more. */
    @FunctionalInterface
    public interface Again {
        /** @param size how many bytes were written, from the first on; the caller closes the stream */
        InputStream read(long size) throws IOException;
    }

    /** @param written without its SHA-512 @throws IOException where reading it once more gives yet other bytes */
    Sums complete(Sums written) throws IOException {
        if (written.sha256().equals(sha256)) {
            return new Sums(written.size(), written.crc(), sha256, sha512);
        }
        try (InputStream in = again.read(written.size())) {
            Sums found = Sums.of(in, OutputStream.nullOutputStream());
            if (!found.sha256().equals(written.sha256())) {
                throw new IOException("what should be " + sha256 + " is something else each time it is read");
            }
            return found;
        }
    }
}
