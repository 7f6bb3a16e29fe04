/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.platform.storage.folder;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** Changes of a file system that stand after a power cut once they return. */
final class Durable {
    private Durable() {}

    /** Renames in one step, in place of what bears the name; both stand in the same file system. */
    static void move(Path from, Path to) throws IOException {
        makeFolder(to.getParent());
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        sync(to.getParent());
    }

    /** Makes a folder and those above it, where they are missing. */
    static void makeFolder(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            makeFolder(folder.toAbsolutePath().getParent());
            Files.createDirectories(folder);
            sync(folder.toAbsolutePath().getParent());
        }
    }

    /** Waits until the disk has what was written to a file, or a folder's names. */
    static void sync(Path path) throws IOException {
        StandardOpenOption how = Files.isDirectory(path) ? StandardOpenOption.READ : StandardOpenOption.WRITE;
        try (var channel = FileChannel.open(path, how)) {
            channel.force(true);
        }
    }
}
