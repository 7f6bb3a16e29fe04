/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.platform.zip;

import java.io.InputStream;

/**
 * What an archive's directory says of one entry.
 *
 * @param name as it is read
 * @param encodedName as it stands there
 * @param by which system and version wrote it
 * @param attributes that this system keeps
 * @param packed its length in the archive
 */
record Entry(
        String name,
        byte[] encodedName,
        int by,
        int flags,
        int method,
        long attributes,
        long crc,
        long packed,
        long size,
        long offset) {
    static final int IN_UTF_8 = 1 << 11;

    private static final int STORED = 0;
    private static final int DEFLATED = 8;
    private static final int ENCRYPTED = 1;
    private static final int BEHIND = 1 << 3;
    private static final int UNIX = 3;
    private static final int DARWIN = 19;
    private static final int TYPE = 0170000;
    private static final int FILE_TYPE = 0100000;
    private static final int FOLDER_TYPE = 0040000;

    /** What it is when it is unpacked. */
    enum Kind {
        FILE,
        FOLDER,
        /** A link, or what else is no file. */
        OTHER
    }

    Kind kind() {
        int system = by >> 8;
        int type = system == UNIX || system == DARWIN ? (int) (attributes >> 16) & TYPE : 0;
        boolean folder = name.endsWith("/");
        if (type == 0 || type == (folder ? FOLDER_TYPE : FILE_TYPE)) {
            return folder ? Kind.FOLDER : Kind.FILE;
        }
        return Kind.OTHER;
    }

    /** Whether it is packed in a way that every program knows, and not locked. */
    boolean isReadable() {
        return (method == STORED && packed == size || method == DEFLATED)
                && (flags & ENCRYPTED) == 0
                && Math.min(Math.min(size, packed), offset) >= 0;
    }

    boolean isDescribedBehind() {
        return (flags & BEHIND) != 0;
    }

    InputStream content(Section section) {
        return method == STORED ? section : new Unpacked(section, size, offset);
    }

    /** Whether all is as {@link Headers} has it, down to blocks that compress nothing. */
    boolean isOurs() {
        long blocks = Math.max(1, (size + Blocks.LONGEST - 1) / Blocks.LONGEST);
        return Headers.isOurs(by, flags, method, attributes) && packed == size + blocks * Blocks.HEAD;
    }
}
