/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier.export.bag;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.etalon.platform.storage.Digest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EvidencePathsTest {
    private static final String FIRST = Packing.questions().get(0);

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            textBlock =
                    """
                    Délibération n° 12.pdf ; 01-Délibération n° 12.pdf
                    ../../etc/passwd       ; 01-passwd
                    C:\\temp\\plan.odt     ; 01-plan.odt
                    CON                    ; 01-_CON
                    aux.pdf                ; 01-_aux.pdf
                    a<b>c:d"e|f?g*.pdf     ; 01-a_b_c_d_e_f_g_.pdf
                    100 % libre.pdf        ; 01-100 _ libre.pdf
                    ..                     ; 01-document
                    plan.pdf.              ; 01-plan.pdf
                    """)
    void a_name_is_safe_for_everybody(String sent, String name) {
        assertThat(only(sent)).endsWith("/" + name);
    }

    @Test
    void a_path_has_a_folder_for_its_domain_and_its_question() {
        assertThat(only("a.pdf")).isEqualTo("evidence/01-strategy/01.3-" + FIRST + "/01-a.pdf");
    }

    @Test
    void a_path_fits_every_system() {
        String path = only("é".repeat(300) + ".pdf");
        assertThat(path.length()).isLessThan(180);
        assertThat(path).endsWith("é.pdf");
        assertThat(List.of(path.split("/"))).allMatch(part -> part.getBytes(StandardCharsets.UTF_8).length <= 255);
        assertThat(only("a." + "b".repeat(300)).length()).isLessThan(180);
        assertThat(only("\ud83d\ude00".repeat(90) + ".png")).endsWith("\ud83d\ude00.png");
    }

    @Test
    void what_serves_many_questions_lies_once_at_the_first_of_them() {
        List<String> questions = Packing.questions();
        Map<String, ArchivedEvidence> paths = paths(
                item("a.pdf", questions.get(4), questions.get(2)),
                item("a.pdf", questions.get(2)),
                new ArchivedEvidence("t", "", "", true, "", List.of(questions.get(1)), null, "https://exemple.fr"));
        assertThat(paths.keySet())
                .extracting(path -> Path.of(path).getFileName().toString())
                .containsExactly("01-a.pdf", "02-a.pdf");
        assertThat(paths.keySet()).allMatch(path -> path.contains("-" + questions.get(2) + "/"));
    }

    private static String only(String name) {
        return paths(item(name, FIRST)).keySet().iterator().next();
    }

    private static Map<String, ArchivedEvidence> paths(ArchivedEvidence... items) {
        return EvidencePaths.of(List.of(items), Packing.QUESTIONNAIRE.questionnaire());
    }

    private static ArchivedEvidence item(String name, String... questions) {
        var file = new ArchivedEvidence.File(name, 1, "application/pdf", new Digest("0".repeat(64)));
        return new ArchivedEvidence("t", "", "", true, "", List.of(questions), file, null);
    }
}
