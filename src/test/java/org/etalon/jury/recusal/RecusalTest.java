/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.recusal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.etalon.jury.recusal.TieGround.DECLARED;
import static org.etalon.jury.recusal.TieGround.DEPARTMENT;
import static org.etalon.jury.recusal.TieGround.EMPLOYER;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.etalon.jury.recusal.Recusal.Settlement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RecusalTest {
    private static final Instant BEFORE = Instant.parse("2026-07-01T08:00:00Z");
    private static final Instant NOW = Instant.parse("2026-07-02T08:00:00Z");

    private static Recusal tie(RecusalState state, String reason, TieGround... grounds) {
        Optional<Settlement> settled = state == RecusalState.OPEN
                ? Optional.empty()
                : Optional.of(new Settlement(UUID.randomUUID(), BEFORE, "Vu."));
        return new Recusal(
                UUID.randomUUID(),
                UUID.randomUUID(),
                UUID.randomUUID(),
                Set.of(grounds),
                reason,
                state,
                BEFORE,
                settled,
                3);
    }

    @Test
    void what_is_found_first_is_open_and_holds() {
        Recusal found = Recusal.first(UUID.randomUUID(), UUID.randomUUID(), Set.of(DEPARTMENT), "", NOW);
        assertThat(found.state()).isEqualTo(RecusalState.OPEN);
        assertThat(found.state().isHolding()).isTrue();
        assertThat(found.version()).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource
    void nothing_new_changes_nothing(RecusalState state) {
        Recusal before = tie(state, "Ma sœur y travaille.", DECLARED, DEPARTMENT);
        assertThat(before.again(Set.of(DECLARED, DEPARTMENT), "Ma sœur y travaille.", NOW))
                .contains(before);
    }

    @ParameterizedTest
    @EnumSource(
            value = RecusalState.class,
            names = {"CONFIRMED", "DISMISSED"})
    void what_was_settled_stays_where_less_ties_them(RecusalState state) {
        Recusal before = tie(state, "", DECLARED, DEPARTMENT);
        assertThat(before.again(Set.of(DEPARTMENT), "", NOW)).contains(before);
        assertThat(before.again(Set.of(), "", NOW)).contains(before);
    }

    @ParameterizedTest
    @EnumSource
    void whatever_comes_to_light_is_open_again(RecusalState state) {
        Recusal before = tie(state, "", DEPARTMENT);
        assertThat(before.again(Set.of(DEPARTMENT, EMPLOYER), "", NOW)).hasValueSatisfying(after -> {
            assertThat(after.state()).isEqualTo(RecusalState.OPEN);
            assertThat(after.isCertain()).isTrue();
            assertThat(after.settled()).isEmpty();
            assertThat(after.raisedAt()).isEqualTo(NOW);
            assertThat(after.version()).isEqualTo(4);
            assertThat(after.id()).isEqualTo(before.id());
        });
    }

    @Test
    void who_insists_in_other_words_is_heard_again() {
        Recusal before = tie(RecusalState.DISMISSED, "Un cousin.", DECLARED);
        assertThat(before.again(Set.of(DECLARED), "Un frère.", NOW))
                .hasValueSatisfying(after -> assertThat(after.state()).isEqualTo(RecusalState.OPEN));
    }

    @Test
    void an_open_tie_goes_with_its_last_ground() {
        Recusal before = tie(RecusalState.OPEN, "Un cousin.", DECLARED, DEPARTMENT);
        assertThat(before.again(Set.of(DEPARTMENT), "", NOW)).hasValueSatisfying(after -> {
            assertThat(after.grounds()).containsOnly(DEPARTMENT);
            assertThat(after.raisedAt()).isEqualTo(BEFORE);
        });
        assertThat(before.again(Set.of(), "", NOW)).isEmpty();
    }
}
