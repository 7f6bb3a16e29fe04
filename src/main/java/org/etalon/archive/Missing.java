/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.archive;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What an archived dossier lacks.
 *
 * @param files of the evidence
 * @param timestamp whether a timestamp was wanted and not to be had
 */
public record Missing(List<File> files, boolean timestamp) {
    static final String TIMESTAMP = "timestamp";

    public Missing {
        files = List.copyOf(files);
    }

    /** Why a file isn't there as it was. */
    public enum Reason {
        /** The store has it no longer. */
        GONE("gone"),
        /** The store didn't answer when the archive was made. */
        UNAVAILABLE("unavailable"),
        /** The store gave something else, which stands in its place. */
        DAMAGED("damaged");

        private final String key;

        Reason(String key) {
            this.key = key;
        }

        public String key() {
            return key;
        }
    }

    /** @param path where it would be, from the bag's folder @param sha256 of what it was */
    public record File(String path, String sha256, Reason reason) {}

    public static Missing nothing() {
        return new Missing(List.of(), false);
    }

    /** The same and one more file. */
    public Missing and(File file) {
        List<File> more = new ArrayList<>(files);
        more.add(file);
        return new Missing(more, timestamp);
    }

    Missing withoutTimestamp() {
        return new Missing(files, true);
    }

    public boolean isNothing() {
        return files.isEmpty() && !timestamp;
    }

    /** A line for each. */
    public List<String> lines() {
        return Stream.concat(
                        files.stream().map(file -> file.reason().key() + "  " + file.sha256() + "  " + file.path()),
                        Stream.of(TIMESTAMP).filter(name -> timestamp))
                .toList();
    }
}
