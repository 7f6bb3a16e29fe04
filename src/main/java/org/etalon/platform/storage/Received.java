/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.platform.storage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A content that has arrived whole and lies in the inbox, to be looked at. It is gone once closed, unless the store has kept it.
 *
 * @param file where it lies, under a name of ours
 * @param sha512 128 hexadecimal digits, in small letters; empty for what is written here
 * @param size in bytes
 */
public record Received(Path file, Digest digest, Optional<String> sha512, long size) implements AutoCloseable {
    @Override
    public void close() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
