/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.platform.proof;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.etalon.platform.text.CanonicalText;
import org.etalon.platform.text.JsonTree;

/** Digital Bazaar's verifier, in a process of its own, which has nothing but the files that it is given. */
public final class CredentialJudge {
    private static final String PROGRAM = "target/verifier/verify.mjs";

    private CredentialJudge() {}

    /**
     * What it finds.
     *
     * @param verified whether proofs and time hold
     * @param set purposes of the statuses that are set
     * @param reasons why it doesn't hold
     */
    public record Verdict(boolean verified, List<?> set, List<?> reasons) {
        /** Whether a careful reader would take it. */
        public boolean isGood() {
            return verified && set.isEmpty();
        }
    }

    /**
     * @param mirror documents by their addresses
     * @param now empty for the present
     */
    public static Verdict judge(Map<?, ?> credential, Map<String, ?> mirror, Optional<Instant> now) {
        try {
            Process node = new ProcessBuilder("node", PROGRAM)
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            Map<String, Object> asked = new java.util.TreeMap<>(Map.of("credential", credential, "mirror", mirror));
            now.ifPresent(at -> asked.put("now", at.toString()));
            try (var in = node.getOutputStream()) {
                in.write(CanonicalText.of(asked).getBytes(StandardCharsets.UTF_8));
            }
            String said = new String(node.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            var told = (Map<?, ?>) JsonTree.read(said);
            return new Verdict(
                    (Boolean) told.get("verified"), (List<?>) told.get("set"), (List<?>) told.get("reasons"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
