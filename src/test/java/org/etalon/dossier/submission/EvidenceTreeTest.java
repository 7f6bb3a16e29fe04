/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier.submission;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What a correction makes of evidence: at what is asked what stands there, at all else what was handed in. */
class EvidenceTreeTest {
    private static Map<String, Object> item(String id, int version, String... questions) {
        return Map.of("id", id, "version", version, "questions", List.of(questions));
    }

    private static List<Object> corrected(List<?> now, List<?> before) {
        return EvidenceTree.corrected(now, before, Set.of("asked"));
    }

    @Test
    void what_serves_only_what_is_asked_is_as_it_stands() {
        assertThat(corrected(List.of(item("b", 2, "asked"), item("c", 1, "asked")), List.of(item("b", 1, "asked"))))
                .containsExactly(item("b", 2, "asked"), item("c", 1, "asked"));
    }

    @Test
    void what_is_taken_from_what_is_asked_is_gone() {
        assertThat(corrected(List.of(), List.of(item("a", 1, "asked")))).isEmpty();
    }

    @Test
    void what_serves_another_question_stays_in_its_version_and_serves_what_is_asked_as_it_stands() {
        assertThat(corrected(List.of(item("a", 3, "asked", "other")), List.of(item("a", 1, "other"))))
                .containsExactly(item("a", 1, "asked", "other"));
        assertThat(corrected(List.of(item("a", 3)), List.of(item("a", 1, "asked", "other"))))
                .containsExactly(item("a", 1, "other"));
        assertThat(corrected(List.of(), List.of(item("a", 1, "other")))).containsExactly(item("a", 1, "other"));
    }
}
