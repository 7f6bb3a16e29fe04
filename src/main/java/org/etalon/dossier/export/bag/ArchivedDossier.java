/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier.export.bag;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.etalon.archive.Layout;
import org.etalon.dossier.submission.Submission;
import org.etalon.platform.text.JsonTree;
import org.etalon.questionnaire.catalogue.Edition;

/**
 * What is exported of a dossier.
 *
 * @param edition {@code <programme>/<edition>}
 * @param submission empty for a draft
 * @param at when it was handed in, or, for a draft, now
 * @param json the snapshot, or the draft, in canonical form
 * @param questionnaire in the version by which it counts
 */
public record ArchivedDossier(
        UUID id, String edition, Optional<Submission> submission, Instant at, String json, Edition questionnaire) {
    /** What a file of it is called, without an ending: for all languages, file systems and years. */
    public String fileName() {
        String state = submission
                .map(Submission::number)
                .orElseGet(() -> "brouillon-"
                        + at.toString().replaceAll("[:.]\\d+Z$|[-:]", "").replace("Z", ""));
        return "dossier-" + tree("state").get("collectivity") + "-" + state;
    }

    /** The name of its one document in an archive. */
    public String documentName() {
        return submission.isPresent() ? Layout.SNAPSHOT : Layout.DRAFT;
    }

    public byte[] bytes() {
        return json.getBytes(StandardCharsets.UTF_8);
    }

    /** What the collectivité was called. */
    public String name() {
        return tree().get("name").toString();
    }

    /** Its code. */
    public String collectivity() {
        return tree("state").get("collectivity").toString();
    }

    /** The items that serve its questions, in the order of the snapshot. */
    public List<ArchivedEvidence> evidence() {
        return ((List<?>) tree("state").get("evidence"))
                .stream().map(item -> ArchivedEvidence.of((Map<?, ?>) item)).toList();
    }

    private Map<?, ?> tree(String member) {
        return (Map<?, ?>) tree().get(member);
    }

    private Map<?, ?> tree() {
        return (Map<?, ?>) JsonTree.read(json);
    }
}
