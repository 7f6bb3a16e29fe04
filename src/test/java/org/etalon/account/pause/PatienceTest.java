/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.account.pause;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PatienceTest {
    @Test
    void the_pause_begins_at_the_fifth_attempt_and_doubles_up_to_five_minutes() {
        assertThat(IntStream.rangeClosed(1, 15)
                        .mapToLong(attempts -> Patience.SIGN_IN.after(attempts).toSeconds()))
                .containsExactly(0L, 0L, 0L, 0L, 1L, 2L, 4L, 8L, 16L, 32L, 64L, 128L, 256L, 300L, 300L);
        assertThat(Patience.SIGN_IN.after(Integer.MAX_VALUE)).hasSeconds(300);
    }

    @Test
    void letters_pause_at_the_fifth_to_one_address_and_the_hundredth_from_one() {
        assertThat(Patience.LETTER_TO.after(4)).isZero();
        assertThat(Patience.LETTER_TO.after(5)).hasSeconds(3600);
        assertThat(Patience.LETTER_FROM.after(99)).isZero();
        assertThat(Patience.LETTER_FROM.after(100)).hasSeconds(10);
    }
}
