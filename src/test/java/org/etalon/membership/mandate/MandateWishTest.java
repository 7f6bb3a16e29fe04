/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.membership.mandate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import org.etalon.membership.MemberRole;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What can be given as a mandate, and for how long. */
class MandateWishTest {
    private static final Instant NOW = Instant.parse("2026-04-01T12:32:00Z");

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    CONTRIBUTOR,        2026-04-01, 2026-04-01, yes
                    TECHNICAL_REFERENT, 2026-04-01, 2031-04-01, yes
                    READER,             2026-05-01, 2026-12-31, yes
                    READER,             2026-03-01, 2026-04-01, yes
                    READER,             2026-03-01, 2026-03-31, no
                    READER,             2026-05-02, 2026-05-01, no
                    READER,             2026-04-01, 2031-04-02, no
                    READER,             ,           2026-05-01, no
                    READER,             2026-04-01, ,           no
                    ,                   2026-04-01, 2026-05-01, no
                    ADMINISTRATOR,      2026-04-01, 2026-05-01, no
                    ELECTED_REFERENT,   2026-04-01, 2026-05-01, no
                    """)
    void only_filling_and_reading_is_given_for_days_to_come_and_five_years_at_most(
            MemberRole role, LocalDate first, LocalDate last, String right) {
        var wish = new MandateWish(role, first, last);
        if (right.equals("yes")) {
            assertThat(wish.checked(NOW)).isEqualTo(wish);
            assertThat(wish.until()).isAfter(wish.since(NOW));
        } else {
            assertThatThrownBy(() -> wish.checked(NOW)).hasMessageContaining("MANDATE_");
        }
    }

    @ParameterizedTest
    @CsvSource({"2026-03-01, 2026-04-01T12:32:00Z", "2026-04-02, 2026-04-01T22:00:00Z"})
    void it_begins_with_its_first_day_but_never_in_the_past(LocalDate first, Instant since) {
        assertThat(new MandateWish(MemberRole.READER, first, first.plusDays(60)).since(NOW))
                .isEqualTo(since);
    }
}
