/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EditionTimeTest {
    private static final EditionTime TIME = new EditionTime(
            EditionStage.CONFIRMED, Instant.parse("2026-03-01T08:00:00Z"), Instant.parse("2026-05-31T22:00:00Z"), 15);

    @ParameterizedTest
    @CsvSource({
        "2026-03-01T07:59:59.999Z, ANNOUNCED",
        "2026-03-01T08:00:00Z,     OPEN",
        "2026-05-31T21:59:59.999Z, OPEN",
        "2026-05-31T22:00:00Z,     GRACE",
        "2026-05-31T22:14:59.999Z, GRACE",
        "2026-05-31T22:15:00Z,     CLOSED",
    })
    void dates_decide_once_it_is_confirmed(Instant now, EditionPhase phase) {
        assertThat(TIME.phase(now)).isEqualTo(phase);
    }

    @Test
    void people_are_told_the_closing_until_it_has_passed_and_then_the_end_of_the_grace() {
        assertThat(TIME.deadline(Instant.parse("2026-05-31T21:59:59Z"))).isEqualTo("2026-05-31T22:00:00Z");
        assertThat(TIME.deadline(Instant.parse("2026-05-31T22:00:00Z"))).isEqualTo("2026-05-31T22:15:00Z");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-05-29T21:59:59Z, false",
        "2026-05-29T22:00:00Z, true",
        "2026-05-31T22:14:59Z, true",
        "2026-05-31T22:15:00Z, false",
    })
    void within_two_days_of_the_closing_time_and_in_the_grace_it_closes_soon(Instant now, boolean soon) {
        assertThat(TIME.isClosingSoon(now)).isEqualTo(soon);
    }

    @ParameterizedTest
    @CsvSource({"DRAFT", "IN_REVIEW", "DECIDED", "PUBLISHED"})
    void dates_decide_nothing_before_and_after(EditionStage stage) {
        var time = new EditionTime(stage, TIME.opensAt(), TIME.closesAt(), 0);

        assertThat(time.phase(TIME.opensAt())).isEqualTo(EditionPhase.valueOf(stage.name()));
    }

    @Test
    void dossiers_are_taken_in_while_it_is_open_and_within_the_grace() {
        assertThat(Stream.of(EditionPhase.values()).filter(EditionPhase::isTakingIn))
                .containsExactly(EditionPhase.OPEN, EditionPhase.GRACE);
    }

    @Test
    void the_ways_of_an_edition_are_these() {
        assertThat(Stream.of(EditionStage.values())
                        .flatMap(from -> Stream.of(EditionStage.values()).flatMap(to -> ways(from, to)))
                        .collect(Collectors.joining("\n")))
                .isEqualTo(
                        """
                        DRAFT > CONFIRMED while DRAFT
                        CONFIRMED > DRAFT while ANNOUNCED
                        CONFIRMED > IN_REVIEW while CLOSED
                        IN_REVIEW > DECIDED while IN_REVIEW
                        DECIDED > IN_REVIEW while DECIDED
                        DECIDED > PUBLISHED while DECIDED""");
    }

    private static Stream<String> ways(EditionStage from, EditionStage to) {
        return Stream.of(EditionPhase.values())
                .filter(phase ->
                        new EditionTime(from, TIME.opensAt(), TIME.closesAt(), 0).phase(instant(phase)) == phase)
                .filter(phase -> from.canBecome(to, phase))
                .map(phase -> from + " > " + to + " while " + phase);
    }

    private static Instant instant(EditionPhase phase) {
        return switch (phase) {
            case ANNOUNCED -> TIME.opensAt().minusSeconds(1);
            case CLOSED -> TIME.end();
            case DRAFT, OPEN, GRACE, IN_REVIEW, DECIDED, PUBLISHED -> TIME.opensAt();
        };
    }
}
