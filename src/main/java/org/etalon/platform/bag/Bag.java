/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.platform.bag;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.etalon.core.problem.Problem;
import org.etalon.platform.zip.Sums;

/**
 * A bag as it was found.
 *
 * @param folder in which all of it stands, with a slash at the end
 * @param files by their paths below it, in order
 * @param contents of all tag files and of those that were asked for
 * @param problems of the archive itself
 * @param isWhole whether it could be read to its end
 * @param isForeign whether another program packed it
 */
public record Bag(
        String folder,
        Map<String, Sums> files,
        Map<String, byte[]> contents,
        List<Problem> problems,
        boolean isWhole,
        boolean isForeign) {
    public Bag {
        files = Collections.unmodifiableMap(new LinkedHashMap<>(files));
        contents = Map.copyOf(contents);
        problems = List.copyOf(problems);
    }

    /**
     * Reads a bag through once.
     *
     * @param in buffered; stays open
     * @param wanted which files of the payload to keep whole
     */
    public static Bag read(InputStream in, Predicate<String> wanted) throws IOException {
        return BagReading.read(in, wanted);
    }

    /** The same of one that was unpacked, the folder in which {@code bagit.txt} lies, or of a ZIP, also one that another program packed. */
    public static Bag read(Path path, Predicate<String> wanted) throws IOException {
        return Files.exists(path.resolve(BagTags.DECLARATION))
                ? BagReading.read(path, wanted)
                : BagReading.readZip(path, wanted);
    }

    /** Whether anything in it tells of a bag, if not of a sound one. */
    public boolean isBag() {
        return files.keySet().stream().anyMatch(path -> path.equals(BagTags.DECLARATION) || path.startsWith("data/"));
    }

    public Optional<byte[]> find(String path) {
        return Optional.ofNullable(contents.get(path));
    }

    /** What it says of itself; empty where this can't be read. */
    public Optional<BagInfo> info() {
        return find(BagInfo.FILE).flatMap(BagInfo::read);
    }
}
