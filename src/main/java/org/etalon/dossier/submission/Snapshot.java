/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier.submission;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.etalon.assessment.AssessmentJson;
import org.etalon.core.scoring.Assessment;
import org.etalon.platform.storage.Digest;
import org.etalon.platform.text.CanonicalText;
import org.etalon.platform.text.JsonTree;

/** What was handed in, as one JSON document in canonical form (RFC 8785); its members are told in {@code docs/dossier.md}. */
public record Snapshot(String json) {
    private static final String FORMAT = "etalon/snapshot/1";

    /**
     * @param submission without its digest, which is that of the snapshot
     * @param name what the collectivité is called
     */
    static Snapshot of(Unsealed submission, String name, DossierState state, Assessment assessment) {
        var digests = assessment.questionnaire().digests();
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("format", FORMAT);
        tree.put("number", submission.number());
        tree.put("submittedAt", submission.at().toString());
        tree.put("submittedBy", submission.by().toString());
        tree.put("signedAt", submission.signed().at().toString());
        tree.put("signedBy", submission.signed().person().toString());
        tree.put("signedState", submission.signed().state().hex());
        tree.put("name", name);
        tree.put("content", digests.content());
        tree.put("state", state.tree());
        tree.put("score", score(assessment));
        return new Snapshot(CanonicalText.of(tree));
    }

    static Object score(Assessment assessment) {
        var json = new ByteArrayOutputStream(1 << 14);
        try {
            AssessmentJson.write(assessment, json);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return JsonTree.read(json.toString(StandardCharsets.UTF_8));
    }

    /** What the collectivité was called. */
    public String name() {
        return tree().get("name").toString();
    }

    /** The collectivité's code. */
    public String collectivity() {
        return state().get("collectivity").toString();
    }

    /** What the collectivité answered for, see {@link DossierState}. */
    public Map<?, ?> state() {
        return (Map<?, ?>) tree().get("state");
    }

    private Map<?, ?> tree() {
        return (Map<?, ?>) JsonTree.read(json);
    }

    /** What is downloaded, and what the digest is of. */
    public byte[] bytes() {
        return json.getBytes(StandardCharsets.UTF_8);
    }

    public Digest digest() {
        return DossierState.digest(json);
    }
}
