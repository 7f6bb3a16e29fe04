/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.platform.inspect.office;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.Set;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import org.etalon.platform.inspect.finding.InspectProblem;

/** Goes through all parts of a container, and through the containers among them, and refuses what doesn't belong there. */
final class Unpacking {
    private static final int DEEPEST = 3;
    private static final int CHUNK = 1 << 16;
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] COMPOUND = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    private final Budget budget = new Budget();

    void look(ZipFile zip) throws IOException {
        Set<String> names = new HashSet<>();
        for (ZipEntry entry : Collections.list(zip.entries())) {
            check(entry, names);
            var crc = new CRC32();
            try (InputStream stream = zip.getInputStream(entry)) {
                look(entry.getName(), new CheckedInputStream(stream, crc), entry.getCompressedSize(), 1);
            }
            if (entry.getCrc() >= 0 && entry.getCrc() != crc.getValue()) {
                throw InspectProblem.EVIDENCE_BROKEN.refusal();
            }
        }
    }

    private void check(ZipEntry entry, Set<String> names) {
        budget.enter();
        PartName.check(entry.getName());
        if (!names.add(entry.getName())) {
            throw InspectProblem.EVIDENCE_PATHS.refusal();
        }
    }

    private void look(String name, InputStream packed, long size, int depth) throws IOException {
        var stream = new BufferedInputStream(budget.counting(packed, size), CHUNK);
        stream.mark(ZIP.length);
        byte[] head = stream.readNBytes(ZIP.length);
        stream.reset();
        if (Arrays.equals(head, ZIP)) {
            nested(stream, depth + 1);
        }
        Traps traps = Traps.of(name, Arrays.equals(head, COMPOUND));
        byte[] chunk = new byte[CHUNK];
        for (int read = stream.read(chunk); read >= 0; read = stream.read(chunk)) {
            traps.look(chunk, read);
        }
    }

    private void nested(InputStream stream, int depth) throws IOException {
        if (depth > DEEPEST) {
            throw InspectProblem.EVIDENCE_BOMB.refusal();
        }
        var zip = new ZipInputStream(stream, StandardCharsets.ISO_8859_1);
        Set<String> names = new HashSet<>();
        for (ZipEntry entry = next(zip); entry != null; entry = next(zip)) {
            check(entry, names);
            look(entry.getName(), zip, 0, depth);
        }
    }

    private static ZipEntry next(ZipInputStream zip) throws IOException {
        try {
            return zip.getNextEntry();
        } catch (IllegalArgumentException notTheCharactersThatItSays) {
            throw InspectProblem.EVIDENCE_BROKEN.refusal();
        }
    }
}
