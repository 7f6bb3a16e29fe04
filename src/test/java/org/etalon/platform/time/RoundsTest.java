/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.platform.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class RoundsTest {
    private final Deque<Runnable> during = new ArrayDeque<>();
    private final AtomicInteger gone = new AtomicInteger();
    private final AtomicInteger at = new AtomicInteger();
    private final Rounds rounds = new Rounds(this::round);

    private void round() {
        assertThat(at.getAndIncrement()).isZero();
        gone.incrementAndGet();
        try {
            if (!during.isEmpty()) {
                during.pop().run();
            }
        } finally {
            at.decrementAndGet();
        }
    }

    @Test
    void asked_for_during_a_round_another_comes_right_after_it_and_no_more() {
        during.addAll(List.of(
                () -> {
                    rounds.go();
                    rounds.go();
                },
                () -> rounds.go()));
        rounds.go();
        assertThat(gone).hasValue(3);
        rounds.go();
        assertThat(gone).hasValue(4);
    }

    @Test
    void a_round_that_fails_keeps_none_from_the_next() {
        during.add(() -> {
            rounds.go();
            throw new IllegalStateException("the database is away");
        });
        assertThatIllegalStateException().isThrownBy(() -> rounds.go());
        rounds.go();
        assertThat(gone).hasValue(2);
    }

    @Test
    void whoever_goes_on_is_told_what_failed_and_that_it_goes_again() {
        var fault = new IllegalStateException("the database is away");
        List<Throwable> told = new ArrayList<>();
        during.add(() -> {
            throw fault;
        });
        rounds.go(told::add);
        rounds.go(told::add);
        assertThat(told).containsExactly(fault, null);
    }
}
