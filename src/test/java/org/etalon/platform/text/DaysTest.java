/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.platform.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class DaysTest {
    @Test
    void the_first_of_a_month_is_an_ordinal_in_french_alone() {
        assertThat(Days.of(LocalDate.of(2026, 12, 1), Locale.FRENCH)).isEqualTo("1er décembre 2026");
        assertThat(Days.of(LocalDate.of(2026, 12, 11), Locale.FRENCH)).isEqualTo("11 décembre 2026");
        assertThat(Days.of(LocalDate.of(2026, 12, 1), Locale.ENGLISH)).isEqualTo("1 December 2026");
    }

    @Test
    void a_place_is_written_as_its_people_write_it() {
        assertThat(Days.place(ZoneId.of("Indian/Reunion"))).isEqualTo("La Réunion");
        assertThat(Days.place(ZoneId.of("Europe/Paris"))).isEqualTo("Paris");
        assertThat(Days.place(ZoneId.of("America/Cayenne"))).isEqualTo("Cayenne");
    }
}
