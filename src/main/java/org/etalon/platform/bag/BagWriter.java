/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.platform.bag;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.etalon.platform.zip.Known;
import org.etalon.platform.zip.Sums;
import org.etalon.platform.zip.Writing;
import org.etalon.platform.zip.ZipWriter;

/**
 * Writes a bag as a stream: each file of the payload once, then what stands around it. Memory depends on the number of files alone.
 */
public final class BagWriter {
    private static final String PAYLOAD = "data/";

    private final ZipWriter zip;
    private final String folder;
    private final List<BagFile> payload = new ArrayList<>();

    /**
     * @param out stays open
     * @param name of the folder in which all of it stands
     * @param instant of all files, as an archive shows it
     */
    public BagWriter(OutputStream out, String name, Instant instant) {
        this.zip = new ZipWriter(out, instant);
        this.folder = name + "/";
    }

    /**
     * Adds a file.
     *
     * @param path below {@code data/}
     * @return it, with its whole path and the sums of what was written
     * @throws IllegalArgumentException where the path is there already, or some system would not take it
     */
    public BagFile add(String path, Writing content) throws IOException {
        return payload(path, whole -> zip.add(whole, content));
    }

    /** The same of one that is known. @throws IOException also where it is something else each time it is read */
    public BagFile add(String path, Writing content, Known known) throws IOException {
        return payload(path, whole -> zip.add(whole, content, known));
    }

    private BagFile payload(String path, Adding adding) throws IOException {
        var file = new BagFile(PAYLOAD + path, write(PAYLOAD + path, adding));
        payload.add(file);
        return file;
    }

    /** Writes a file under its whole path in the archive. */
    private interface Adding {
        Sums add(String whole) throws IOException;
    }

    /** What stands around the payload as it is now. @param further files, by their paths in order */
    public BagTags tags(BagInfo info, Map<String, byte[]> further) {
        return new BagTags(payload, info, further);
    }

    /**
     * Ends the bag.
     *
     * @param unlisted files that stand in no list, such as the signature of a list
     */
    public void end(BagTags tags, Map<String, byte[]> unlisted) throws IOException {
        for (var tag : tags.files().entrySet()) {
            write(tag.getKey(), tag.getValue());
        }
        for (BagSum sum : BagSum.values()) {
            write(sum.tagManifest(), tags.list(sum));
        }
        for (var file : unlisted.entrySet()) {
            write(file.getKey(), file.getValue());
        }
        zip.end();
    }

    private void write(String path, byte[] content) throws IOException {
        write(path, whole -> zip.add(whole, Writing.of(content)));
    }

    private Sums write(String path, Adding adding) throws IOException {
        if (!BagPath.isSafe(path)) {
            throw new IllegalArgumentException("'" + path + "' is no path for everybody");
        }
        return adding.add(folder + path);
    }
}
