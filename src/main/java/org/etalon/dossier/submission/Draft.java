/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier.submission;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.etalon.dossier.KeptAnswer;
import org.etalon.platform.text.CanonicalText;

/**
 * A dossier as it stands and was not handed in, as one JSON document in canonical form (RFC 8785): the members of a {@link Snapshot} but
 * for number, signature and submission, and {@code at} with the version of each answer in their place.
 */
public record Draft(String json) {
    private static final String FORMAT = "etalon/draft/1";

    /** @param name what the collectivité is called */
    public static Draft of(Readiness readiness, String name, Instant at) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("format", FORMAT);
        tree.put("at", at.toString());
        tree.put("name", name);
        tree.put("content", readiness.assessment().questionnaire().digests().content());
        tree.put("state", readiness.state().tree());
        tree.put("score", Snapshot.score(readiness.assessment()));
        Map<String, Object> versions = new LinkedHashMap<>();
        for (KeptAnswer answer : readiness.dossier().answers()) {
            versions.put(answer.question(), answer.version());
        }
        tree.put("versions", versions);
        return new Draft(CanonicalText.of(tree));
    }
}
