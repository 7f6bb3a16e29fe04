/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.platform.bag;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
        var file = new BagFile(PAYLOAD + path, write(PAYLOAD + path, content));
        payload.add(file);
        return file;
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
            write(tag.getKey(), Writing.of(tag.getValue()));
        }
        for (BagSum sum : BagSum.values()) {
            write(sum.tagManifest(), Writing.of(tags.list(sum)));
        }
        for (var file : unlisted.entrySet()) {
            write(file.getKey(), Writing.of(file.getValue()));
        }
        zip.end();
    }

    private Sums write(String path, Writing content) throws IOException {
        if (!BagPath.isSafe(path)) {
            throw new IllegalArgumentException("'" + path + "' is no path for everybody");
        }
        return zip.add(folder + path, content);
    }
}
