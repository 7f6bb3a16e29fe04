/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.log;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.etalon.platform.storage.Digest;
import org.etalon.platform.text.CanonicalText;

/**
 * One step of a jury.
 *
 * @param ordinal from 1 in the edition
 * @param person who took it; empty where the facts alone did
 * @param dossier what it is about, where it is about one
 * @param line the step as canonical JSON, with the digest of the line before as {@code previous}
 * @param digest SHA-256 of the line
 */
public record JuryStep(
        String edition,
        int ordinal,
        Instant at,
        Optional<UUID> person,
        String kind,
        Optional<UUID> dossier,
        String line,
        Digest digest) {
    /** What stands for the line before the first one. */
    public static final String NOTHING = "0".repeat(64);

    static JuryStep of(Taken taken, int ordinal, String previous, Instant at) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("edition", taken.edition());
        tree.put("ordinal", ordinal);
        tree.put("at", at.toString());
        taken.person().ifPresent(who -> tree.put("person", who.toString()));
        tree.put("kind", taken.kind().key());
        taken.dossier().ifPresent(about -> tree.put("dossier", about.toString()));
        tree.put("what", taken.what());
        tree.put("previous", previous);
        String line = CanonicalText.of(tree);
        return new JuryStep(
                taken.edition(),
                ordinal,
                at,
                taken.person(),
                taken.kind().key(),
                taken.dossier(),
                line,
                digest(line.getBytes(StandardCharsets.UTF_8)));
    }

    /** SHA-256 of a line in UTF-8. */
    static Digest digest(byte[] line) {
        var sha256 = Digest.sha256();
        sha256.update(line);
        return Digest.of(sha256);
    }

    /**
     * What was done, before it is in the log.
     *
     * @param what its particulars, as plain values
     */
    public record Taken(
            String edition,
            JuryStepKind kind,
            Optional<UUID> person,
            Optional<UUID> dossier,
            Map<String, Object> what) {
        public Taken {
            what = Map.copyOf(what);
        }
    }
}
