/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.platform.zip;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.etalon.platform.zip.Headers.Part;

/** Writes an archive as a stream, in memory that depends on the number of contents alone. */
public final class ZipWriter {
    private final OutputStream out;
    private final int time;
    private final List<Part> parts = new ArrayList<>();
    private final Set<String> names = new HashSet<>();
    private final Summing summing = new Summing();
    private long position;

    /**
     * @param out stays open
     * @param instant of all contents, as an archive shows it
     */
    public ZipWriter(OutputStream out, Instant instant) {
        this(out, instant, 0);
    }

    /** @param position how many bytes stand before the archive; what it says of places counts from there */
    ZipWriter(OutputStream out, Instant instant, long position) {
        this.out = out;
        this.time = Headers.time(instant);
        this.position = position;
    }

    /**
     * Adds a content.
     *
     * @param name with folders, each parted by a slash, at most 65 535 bytes
     * @throws IllegalArgumentException where the name is there already, or too long
     */
    public Sums add(String name, Writing content) throws IOException {
        summing.begin(false);
        return write(name, content, written -> written);
    }

    /** The same of one that is known, which spares the longest of the work. */
    public Sums add(String name, Writing content, Known known) throws IOException {
        summing.begin(true);
        return write(name, content, known::complete);
    }

    /** From what was worked out to all sums. */
    private interface Completing {
        Sums complete(Sums written) throws IOException;
    }

    private Sums write(String name, Writing content, Completing completing) throws IOException {
        if (!names.add(name) || name.getBytes(StandardCharsets.UTF_8).length > Headers.LONGEST_NAME) {
            throw new IllegalArgumentException("'" + name + "' is there already or too long");
        }
        byte[] local = Headers.local(name, time);
        out.write(local);
        var blocks = new Blocks(out, summing);
        content.writeTo(blocks);
        var part = new Part(name, completing.complete(blocks.end()), blocks.packed(), position);
        byte[] descriptor = Headers.descriptor(part);
        out.write(descriptor);
        parts.add(part);
        position += local.length + part.packed() + descriptor.length;
        return part.sums();
    }

    /** Writes what ends an archive, and flushes. */
    public void end() throws IOException {
        Headers.writeEnd(parts, time, position, out);
        out.flush();
    }
}
