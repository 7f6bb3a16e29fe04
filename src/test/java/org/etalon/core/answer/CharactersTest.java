/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.core.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class CharactersTest {
    /** As programs read 150 from a sheet. */
    @Test
    void a_number_is_shown_as_people_write_it_unless_it_is_absurd() {
        assertThat(Characters.shown(new BigDecimal("1.5E+2"))).isEqualTo("150");
        assertThat(Characters.shown(new BigDecimal("-3"))).isEqualTo("-3");
        assertThat(Characters.shown(new BigDecimal("1E+1000000"))).isEqualTo("1E+1000000");
        assertThat(Characters.shown(new BigDecimal("1E-1000000"))).isEqualTo("1E-1000000");
    }
}
