/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.mail.digest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Seven o’clock in Paris, on both sides of it and of the changes of the hour. */
class PaceTest {
    @ParameterizedTest(name = "{0} at {1}: {2}")
    @CsvSource({
        "AT_ONCE, 2026-11-23T22:33:53Z, 2026-11-23T22:33:53Z",
        "DAILY,   2026-11-23T05:59:59Z, 2026-11-23T06:00:00Z",
        "DAILY,   2026-11-23T06:00:00Z, 2026-11-24T06:00:00Z",
        "DAILY,   2026-03-28T12:00:00Z, 2026-03-29T05:00:00Z",
        "DAILY,   2026-10-24T12:00:00Z, 2026-10-25T06:00:00Z",
        "WEEKLY,  2026-11-23T05:59:59Z, 2026-11-23T06:00:00Z",
        "WEEKLY,  2026-11-23T06:00:00Z, 2026-11-30T06:00:00Z",
        "WEEKLY,  2026-11-22T23:30:00Z, 2026-11-23T06:00:00Z",
        "WEEKLY,  2026-11-25T12:00:00Z, 2026-11-30T06:00:00Z"
    })
    void what_happens_is_told_at_the_next_morning_of_the_pace(Pace pace, Instant now, Instant told) {
        assertThat(pace.next(now)).isEqualTo(told);
    }
}
