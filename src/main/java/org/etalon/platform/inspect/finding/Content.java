/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.platform.inspect.finding;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** The bytes of a file of less than 2 GB, mapped into memory, not loaded. */
public final class Content {
    private final Path file;
    private final ByteBuffer bytes;

    private Content(Path file, ByteBuffer bytes) {
        this.file = file;
        this.bytes = bytes;
    }

    public static Content of(Path file) throws IOException {
        try (var channel = FileChannel.open(file, StandardOpenOption.READ)) {
            return new Content(file, channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size()));
        }
    }

    public Path file() {
        return file;
    }

    public int size() {
        return bytes.limit();
    }

    /** A byte, 0..255. @throws IndexOutOfBoundsException behind the end */
    public int at(int index) {
        return bytes.get(index) & 0xFF;
    }

    /** A number of four bytes, the highest first; below zero if it needs 32 bits. */
    public int intAt(int index) {
        return bytes.getInt(index);
    }

    /** A number of two bytes, the highest first. */
    public int shortAt(int index) {
        return bytes.getShort(index) & 0xFFFF;
    }

    /** Whether these bytes, written as Latin-1, stand there; false where they would reach behind the end. */
    public boolean has(int index, String latin1) {
        if (index < 0 || index > size() - latin1.length()) {
            return false;
        }
        for (int i = 0; i < latin1.length(); i++) {
            if (at(index + i) != latin1.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** Where these bytes first stand from an index on; -1 if nowhere before another. */
    public int find(String latin1, int from, int before) {
        int last = Math.min(before, size()) - latin1.length();
        for (int i = Math.max(from, 0); i <= last; i++) {
            if (at(i) == latin1.charAt(0) && has(i, latin1)) {
                return i;
            }
        }
        return -1;
    }

    /** A view of a part, from 0 to its length. */
    public ByteBuffer slice(int from, int length) {
        return bytes.slice(from, length);
    }

    /** The first characters as Latin-1, 4096 at most. */
    public String head() {
        byte[] head = new byte[Math.min(size(), 4096)];
        bytes.get(0, head);
        return new String(head, StandardCharsets.ISO_8859_1);
    }
}
