/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class DemoSheetTest {
    @Test
    void three_people_answer_over_weeks_and_change_their_minds_twice() {
        var lines = DemoSheet.list();
        assertThat(lines)
                .isSortedAccordingTo(Comparator.comparing(DemoSheet.Line::days).reversed());
        assertThat(lines.stream().map(DemoSheet.Line::who).collect(Collectors.toSet()))
                .isEqualTo(Set.of("candidate", "colleague", "archivist"));
        assertThat(lines.get(0).days() - lines.get(lines.size() - 1).days()).isGreaterThan(35);
        long questions = lines.stream().map(DemoSheet.Line::question).distinct().count();
        assertThat(lines.size() - questions).isGreaterThanOrEqualTo(2);
    }

    @Test
    void each_file_says_that_it_is_invented() {
        for (String name : Set.of("note.txt", "inventaire.csv")) {
            assertThat(new String(DemoSheet.bytes(name), StandardCharsets.UTF_8))
                    .contains("inventées");
        }
    }
}
