/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.organiser.edition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.etalon.edition.ChangeEdition.Left;
import org.etalon.edition.EditionPlan;
import org.etalon.edition.EditionStage;
import org.etalon.edition.EditionTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EditionConsequencesTest {
    private static final Instant NOW = Instant.parse("2026-05-01T10:00:00Z");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    # before: stage, opens, closes (days from now) | after                  | what it means
                    draft     10  50 | draft     20  60 |
                    draft     10  50 | confirmed 10  50 | effect.stage.confirmed
                    draft    -10  50 | confirmed -10 50 | effect.open, effect.stage.confirmed
                    confirmed 10  50 | draft     10  50 | effect.stage.draft
                    confirmed 10  50 | confirmed 20  50 | effect.opens
                    confirmed 10  50 | confirmed -1  50 | effect.open, effect.opens
                    confirmed -9  50 | confirmed -9  60 | effect.closes
                    confirmed -9  50 | confirmed -9  -1 | effect.shut
                    confirmed -9  -1 | confirmed -9   5 | effect.reopen, effect.closes
                    confirmed -9  -1 | in-review -9  -1 | effect.stage.in-review
                    decided   -9  -1 | in-review -9  -1 | effect.stage.again
                    decided   -9  -1 | published -9  -1 | effect.stage.published
                    confirmed -9  50 | confirmed -9  50 |
                    """)
    void what_others_would_notice_is_told(String before, String after, String told) {
        var consequences = new EditionConsequences(plan(before), plan(after), 3, List.of(), NOW);
        assertThat(String.join(
                        ", ",
                        consequences.list().stream().map(each -> each.key()).toList()))
                .isEqualTo(told == null ? "" : told);
    }

    @Test
    void what_would_stay_undone_is_told_with_the_decision() {
        var left = List.of(new Left("unchecked", 3, List.of("Annecy", "Crolles")), new Left("sitting", 1));
        var consequences = new EditionConsequences(plan("in_review -9 -1"), plan("decided -9 -1"), 3, left, NOW);
        assertThat(consequences.list())
                .extracting(each -> each.key(), each -> List.of(each.gaps()))
                .containsExactly(
                        tuple("effect.stage.decided", List.of()),
                        tuple("effect.left.unchecked", List.of(3L)),
                        tuple("effect.left.names", List.of("Annecy, Crolles", 1L)),
                        tuple("effect.left.sitting", List.of(1L)));
    }

    private static EditionPlan plan(String drawn) {
        String[] parts = drawn.strip().split("\\s+");
        var time = new EditionTime(
                EditionStage.valueOf(parts[0].toUpperCase(Locale.ROOT).replace('-', '_')),
                NOW.plusSeconds(86_400L * Integer.parseInt(parts[1])),
                NOW.plusSeconds(86_400L * Integer.parseInt(parts[2])),
                15);
        return new EditionPlan("label", "2026", "label/2026", "Édition", "Edition", time, ZoneId.of("Europe/Paris"));
    }
}
