/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.platform.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.Test;

class RoundsTest {
    @Test
    void a_round_that_fails_is_told_and_keeps_none_from_the_next() {
        var fault = new IllegalStateException("the database is away");
        Deque<Runnable> work = new ArrayDeque<>(List.of(
                () -> {
                    throw fault;
                },
                () -> {}));
        var rounds = new Rounds(() -> work.pop().run());
        List<Throwable> told = new ArrayList<>();
        rounds.go(told::add);
        rounds.go(told::add);
        assertThat(told).containsExactly(fault, null);
        assertThat(work).isEmpty();
    }
}
