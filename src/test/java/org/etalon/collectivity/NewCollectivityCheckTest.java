/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.collectivity;

import static org.assertj.core.api.Assertions.assertThat;

import org.etalon.collectivity.upkeep.ShippedDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NewCollectivityCheckTest {
    @Test
    void what_is_right_is_tidied_and_gets_the_region_of_its_departement() {
        var checked = check("253 802 516 ", " Syndicat des eaux ", "syndicat", "38", null, 12_000);
        assertThat(checked.problems()).isEmpty();
        assertThat(checked.collectivity())
                .isEqualTo(new NewCollectivity(
                        "253802516", "Syndicat des eaux", "syndicat", "38", "84", 12_000, null, null));
    }

    @ParameterizedTest(name = "{6}")
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            textBlock =
                    """
            253802511 | Nom | syndicat | 38 | -  | 1  | SIREN_WRONG
            -         | Nom | syndicat | 38 | -  | 1  | SIREN_MISSING
            253802516 | -   | syndicat | 38 | -  | 1  | NAME_MISSING
            253802516 | Nom | -        | 38 | -  | 1  | TYPE_MISSING
            253802516 | Nom | ville    | 38 | -  | 1  | TYPE_UNKNOWN
            253802516 | Nom | syndicat | -  | -  | 1  | DEPARTMENT_MISSING
            253802516 | Nom | syndicat | 99 | -  | 1  | DEPARTMENT_UNKNOWN
            253802516 | Nom | syndicat | 38 | 11 | 1  | REGION_OTHER
            253802516 | Nom | syndicat | 38 | 99 | 1  | REGION_UNKNOWN
            253802516 | Nom | region   | -  | -  | 1  | REGION_UNKNOWN
            253802516 | Nom | syndicat | 38 | -  | -1 | POPULATION_WRONG
            """)
    void each_rule_is_told(
            String siren, String name, String type, String department, String region, Integer population, String code) {
        assertThat(check(siren, name, type, department, region, population).problems())
                .extracting(problem -> problem.code().name())
                .containsExactly(code);
    }

    @Test
    void all_that_is_wrong_is_told_at_once() {
        assertThat(check(null, null, null, null, null, -1).problems()).hasSize(5);
    }

    @Test
    void a_position_is_two_numbers_on_earth_or_none() {
        var territories = ShippedDirectory.index().territories();
        for (Double[] wrong :
                new Double[][] {{45.0, null}, {null, 5.0}, {90.1, 5.0}, {45.0, 180.1}, {Double.NaN, 5.0}}) {
            var asked = new NewCollectivity("253802516", "Nom", "syndicat", "38", "", null, wrong[0], wrong[1]);
            assertThat(new NewCollectivityCheck(territories).of(asked).problems())
                    .extracting(problem -> problem.code().name())
                    .containsExactly("POSITION_WRONG");
        }
        var right = new NewCollectivity("253802516", "Nom", "syndicat", "38", "", null, 90.0, -180.0);
        assertThat(new NewCollectivityCheck(territories).of(right).problems()).isEmpty();
    }

    private static AddCollectivity.Checked check(
            String siren, String name, String type, String department, String region, Integer population) {
        return new NewCollectivityCheck(ShippedDirectory.index().territories())
                .of(new NewCollectivity(siren, name, type, department, region, population, null, null));
    }
}
