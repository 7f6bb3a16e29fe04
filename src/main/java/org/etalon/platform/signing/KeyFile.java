/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.platform.signing;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;

/** The file in which a private key lies, readable by its owner alone. */
final class KeyFile {
    private static final int MOST_BYTES = 4_096;

    private KeyFile() {}

    /** Empty where there is no key of Ed25519 in it. */
    static Optional<SigningKey> read(Path file) throws IOException {
        return Files.isRegularFile(file) && Files.isReadable(file) && Files.size(file) <= MOST_BYTES
                ? SigningKey.read(Files.readString(file))
                : Optional.empty();
    }

    /** Puts a new key there, unless there is one: of several that do so at once, one succeeds, and all find its key. */
    static void make(Path file) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        var owner = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        Path draft = Files.createTempFile(
                file.toAbsolutePath().getParent(), file.getFileName().toString(), "", owner);
        try {
            Files.writeString(draft, SigningKey.fresh());
            sync(draft, StandardOpenOption.WRITE);
            place(draft, file);
            sync(file.toAbsolutePath().getParent(), StandardOpenOption.READ);
        } catch (FileAlreadyExistsException another) {
            return;
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    /** By a second name for the draft, which no file system gives twice: renaming would replace another's key. */
    private static void place(Path draft, Path file) throws IOException {
        try {
            Files.createLink(file, draft);
        } catch (FileAlreadyExistsException another) {
            throw another;
        } catch (FileSystemException noSecondNames) {
            Files.copy(draft, file, StandardCopyOption.COPY_ATTRIBUTES);
        }
    }

    private static void sync(Path path, StandardOpenOption how) throws IOException {
        try (var channel = FileChannel.open(path, how)) {
            channel.force(true);
        }
    }
}
