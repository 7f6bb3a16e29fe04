/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.collectivity.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import org.etalon.collectivity.upkeep.ShippedDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SirenTest {
    @ParameterizedTest
    @ValueSource(strings = {"217500016", "200046977", "356000000", "732829320"})
    void nine_digits_that_pass_the_check_are_a_siren(String siren) {
        assertThat(Siren.isValid(siren)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"217500017", "21750001", "2175000160", "217 500 016", "", "000000000", "21750001a", "２１７５０００１６"})
    void anything_else_is_none(String siren) {
        assertThat(Siren.isValid(siren)).isFalse();
    }

    @Test
    void a_single_wrong_digit_is_always_noticed() {
        String right = "217500016";
        for (int at = 0; at < right.length(); at++) {
            for (char digit = '0'; digit <= '9'; digit++) {
                String typed = right.substring(0, at) + digit + right.substring(at + 1);
                assertThat(Siren.isValid(typed)).as(typed).isEqualTo(typed.equals(right));
            }
        }
    }

    @Test
    void spaces_of_letters_and_forms_are_taken_out() {
        assertThat(Siren.withoutSpaces(" 217\u202f500\u00a0016 ")).isEqualTo("217500016");
    }

    @Test
    void every_siren_that_ships_is_one_and_stands_once() {
        var seen = new HashSet<String>();
        assertThat(ShippedDirectory.index().list()).allSatisfy(entry -> {
            assertThat(entry.siren().isEmpty() || Siren.isValid(entry.siren()))
                    .as(entry.code())
                    .isTrue();
            assertThat(entry.siren().isEmpty() || seen.add(entry.siren()))
                    .as(entry.code())
                    .isTrue();
        });
    }
}
