/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.platform.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class RationTest {
    private final Ration ration = new Ration(2);

    @Test
    void so_many_are_taken_in_a_minute_and_as_many_in_the_next() {
        assertThat(taken("2026-11-29T12:00:00Z", 3)).isEqualTo(2);
        assertThat(taken("2026-11-29T12:00:59Z", 1)).isZero();
        assertThat(taken("2026-11-29T12:01:00Z", 5)).isEqualTo(2);
    }

    private int taken(String now, int asked) {
        int taken = 0;
        for (int i = 0; i < asked; i++) {
            taken += ration.take(Instant.parse(now)) ? 1 : 0;
        }
        return taken;
    }
}
