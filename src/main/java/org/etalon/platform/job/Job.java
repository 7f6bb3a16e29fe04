/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.platform.job;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.etalon.platform.download.Download;
import org.etalon.platform.filename.FileName;
import org.etalon.platform.storage.Digest;

/**
 * A job as it stands.
 *
 * @param amount bytes that are made, and as far as is known, of how many
 * @param result there once it is done, until it expires
 */
public record Job(
        UUID id,
        Order order,
        JobState state,
        int attempts,
        Amount amount,
        Optional<Result> result,
        Instant createdAt,
        Instant changedAt) {

    /** How far it is, 0 to 100. */
    public int percent() {
        return result.isPresent() ? 100 : amount.percent();
    }

    /**
     * What somebody wants to have.
     *
     * @param kind whose {@link JobWork} it is
     * @param person who wants it, and alone gets it
     * @param subject of what it is made
     * @param wish the rest, as the kind understands it; may be empty
     * @param language {@code fr} or {@code en}
     */
    public record Order(String kind, UUID person, UUID subject, String wish, String language) {}

    /** Bytes made, and how many they become, as far as is known. */
    public record Amount(long done, long whole) {
        /** From 0 to 100; 99 at most before the end. */
        public int percent() {
            return whole <= 0 ? 0 : (int) Math.min(99, done * 100 / whole);
        }
    }

    /** The file. @param until when it expires */
    public record Result(Digest digest, long size, FileName name, String mediaType, Instant until) {
        /** For whoever ordered it. */
        public Download download() {
            return new Download(digest, size, mediaType, name, true);
        }
    }
}
