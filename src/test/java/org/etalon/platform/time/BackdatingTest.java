/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.platform.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class BackdatingTest {
    private static final Instant THEN = Instant.parse("2025-03-01T10:00:00Z");

    @Test
    void the_clock_tells_the_past_within_the_work_and_the_present_after_it() {
        Clock clock = new ClockProducer().clock();
        assertThat(Backdating.at(THEN, clock::instant)).isEqualTo(THEN);
        assertThat(clock.instant()).isAfter(THEN);
        assertThatThrownBy(() -> Backdating.at(THEN, () -> {
                    throw new IllegalStateException("broken off");
                }))
                .hasMessage("broken off");
        assertThat(clock.instant()).isAfter(THEN);
    }

    @Test
    void others_go_on_to_be_told_the_present() throws InterruptedException {
        Clock clock = new ClockProducer().clock();
        Instant[] told = new Instant[1];
        Thread other = new Thread(() -> told[0] = clock.instant());
        Backdating.at(THEN, () -> {
            other.start();
            return null;
        });
        other.join();
        assertThat(told[0]).isAfter(THEN);
    }
}
