/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier.export.bag;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArchiveTest {
    @TempDir
    Path folder;

    private Packing packing;

    @BeforeEach
    void pack() {
        String[] questions = Packing.questions().toArray(String[]::new);
        packing = new Packing(folder)
                .file("délibération.pdf", "un", questions[0], questions[5])
                .file("con%2F..*.pdf", "deux", questions[0])
                .link("https://exemple.fr/été", questions[1]);
    }

    @Test
    void what_was_handed_in_is_found_as_it_was_and_its_score_too() throws Exception {
        var report = Packing.check(packing.zip());
        assertThat(report.problems()).isEmpty();
        assertThat(report.number()).isEqualTo("2026-0031");
        assertThat(report.name()).isEqualTo("Exempleville");
        assertThat(report.score()).isPresent();
        assertThat(report.key()).contains(Packing.KEY.verifying());
    }

    @Test
    void a_draft_says_that_it_is_one() throws Exception {
        var zip = packing.zip(packing.draft(), Packing.KEY);
        assertThat(zip.getFileName().toString()).startsWith("dossier-38001-brouillon-");
        assertThat(Packing.check(zip).problems()).isEmpty();
        assertThat(Packing.check(zip).number()).isEmpty();
    }
}
