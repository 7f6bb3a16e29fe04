/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.platform.proof;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.etalon.platform.text.CanonicalText;
import org.etalon.platform.text.JsonTree;

/** Digital Bazaar's verifier, in a process of its own, which has nothing but the files that it is given. */
public final class CredentialJudge {
    private static final String PROGRAM = "target/verifier/verify.mjs";

    private final List<Map<String, Object>> asked = new ArrayList<>();

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

    /** Is to judge this too. @param mirror documents by their addresses @param now null for the present */
    public CredentialJudge with(Map<?, ?> credential, Map<String, ?> mirror, Instant now) {
        Map<String, Object> each = new TreeMap<>(Map.of("credential", credential, "mirror", mirror));
        if (now != null) {
            each.put("now", now.toString());
        }
        asked.add(each);
        return this;
    }

    /** In the order in which they were given. */
    public List<Verdict> judge() {
        try {
            Process node = new ProcessBuilder("node", PROGRAM)
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            try (var in = node.getOutputStream()) {
                in.write(CanonicalText.of(asked).getBytes(StandardCharsets.UTF_8));
            }
            String said = new String(node.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return ((List<?>) JsonTree.read(said))
                    .stream().map(CredentialJudge::verdict).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Verdict verdict(Object told) {
        var verdict = (Map<?, ?>) told;
        return new Verdict(
                (Boolean) verdict.get("verified"), (List<?>) verdict.get("set"), (List<?>) verdict.get("reasons"));
    }
}
