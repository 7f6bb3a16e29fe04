/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.platform.bag;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.etalon.platform.zip.Sums;

/**
 * What stands around a bag's payload, whole in memory: the bag's declaration, what it says of itself, the lists of the payload, further
 * files, and the lists of all these.
 */
public final class BagTags {
    static final String DECLARATION = "bagit.txt";
    static final byte[] VERSION =
            "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n".getBytes(StandardCharsets.UTF_8);

    private final Map<String, byte[]> files = new LinkedHashMap<>();
    private final Map<BagSum, byte[]> lists = new LinkedHashMap<>();

    /**
     * @param info to which the payload's size is added
     * @param further by their paths, in the order in which they stand in the bag
     */
    BagTags(List<BagFile> payload, BagInfo info, Map<String, byte[]> further) {
        long size = payload.stream().mapToLong(file -> file.sums().size()).sum();
        files.put(DECLARATION, VERSION);
        files.put(
                BagInfo.FILE,
                info.with("Payload-Oxum", size + "." + payload.size()).bytes());
        for (BagSum sum : BagSum.values()) {
            files.put(sum.manifest(), list(sum, payload));
        }
        files.putAll(further);
        List<BagFile> tags = new ArrayList<>();
        files.forEach((path, bytes) -> tags.add(new BagFile(path, Sums.of(bytes))));
        for (BagSum sum : BagSum.values()) {
            lists.put(sum, list(sum, tags));
        }
    }

    /** As {@code sha256sum} writes and reads it. */
    private static byte[] list(BagSum sum, List<BagFile> files) {
        var text = new StringBuilder();
        files.forEach(file -> text.append(sum.of(file.sums()))
                .append("  ")
                .append(file.path())
                .append('\n'));
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** The list of all these files, from which every byte of the bag follows. */
    public byte[] list(BagSum sum) {
        return lists.get(sum).clone();
    }

    /** All but the two lists that stand in none. */
    Map<String, byte[]> files() {
        return files;
    }
}
