/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Collectors;
import org.etalon.core.problem.Problem;
import org.junit.jupiter.api.Test;

class EditionCheckTest {
    private static final EditionWish WISH = new EditionWish(
            "label",
            "2026",
            null,
            "Édition 2026",
            "2026 edition",
            "2026-03-01T00:00:00+01:00",
            "2026-06-01T00:00:00+02:00",
            null,
            null,
            null);

    private static final EditionWish NOTHING =
            new EditionWish(null, null, null, null, null, null, null, null, null, null);

    @Test
    void what_is_not_said_is_as_usual() {
        EditionPlan plan = check(WISH).plan().orElseThrow();

        assertThat(plan.key()).isEqualTo("label/2026");
        assertThat(plan.questionnaire()).isEqualTo("label/2026");
        assertThat(plan.zone()).isEqualTo(ZoneId.of("Europe/Paris"));
        assertThat(plan.time())
                .isEqualTo(new EditionTime(
                        EditionStage.DRAFT,
                        Instant.parse("2026-02-28T23:00:00Z"),
                        Instant.parse("2026-05-31T22:00:00Z"),
                        15));
    }

    @Test
    void a_time_without_an_offset_is_by_the_clocks_of_the_zone() {
        var wish = new EditionWish(
                null, null, null, null, null, "2026-03-01T00:00", "2026-10-25T02:30", null, "Indian/Reunion", null);

        assertThat(check(wish.or(WISH)).plan().orElseThrow().time().opensAt()).isEqualTo("2026-02-28T20:00:00Z");
        var twice = new EditionWish(
                null, null, null, null, null, "2026-03-01T00:00", "2026-10-25T02:30", null, "Europe/Paris", null);
        assertThat(check(twice.or(WISH)).plan().orElseThrow().time().closesAt()).isEqualTo("2026-10-25T00:30:00Z");
    }

    @Test
    void an_hour_that_clocks_pass_over_and_one_that_is_not_given_are_told() {
        var wish = new EditionWish(null, null, null, null, null, "", "2027-03-28T02:30", null, "Europe/Paris", null);

        assertThat(said(check(wish.or(WISH)).problems()))
                .isEqualTo("opensAt OPENING_MISSING, closesAt INSTANT_SKIPPED");
    }

    @Test
    void everything_that_is_wrong_is_told_at_once() {
        var wish = new EditionWish(
                "Label", "2026/x", null, " ", "a\nb", "2026-03-01", "tomorrow", 1441, "Paris", "closed");

        assertThat(said(check(wish).problems()))
                .isEqualTo(
                        "programme PROGRAMME_WRONG, edition EDITION_WRONG, title.fr TITLE_FR_WRONG, title.en TITLE_EN_WRONG,"
                                + " opensAt INSTANT_WRONG, closesAt INSTANT_WRONG, graceMinutes GRACE_WRONG, stage STAGE_UNKNOWN,"
                                + " timeZone ZONE_UNKNOWN");
    }

    @Test
    void what_is_missing_is_told_too() {
        assertThat(said(check(NOTHING).problems()))
                .isEqualTo(
                        "programme PROGRAMME_WRONG, edition EDITION_WRONG, title.fr TITLE_FR_WRONG, title.en TITLE_EN_WRONG,"
                                + " opensAt INSTANT_WRONG, closesAt INSTANT_WRONG");
    }

    @Test
    void an_edition_opens_before_it_closes() {
        var wish = new EditionWish(null, null, null, null, null, null, "2026-03-01T00:00:00+01:00", null, null, null);

        assertThat(said(check(wish.or(WISH)).problems())).isEqualTo("closesAt CLOSES_BEFORE_IT_OPENS");
    }

    private static EditionCheck.Checked check(EditionWish wish) {
        return EditionCheck.of(wish.or(EditionCheck.USUAL));
    }

    private static String said(List<Problem> problems) {
        return problems.stream()
                .map(problem -> problem.at() + " " + problem.code())
                .collect(Collectors.joining(", "));
    }
}
