/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.collectivity.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.etalon.collectivity.upkeep.ShippedDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who can apply, and under which address. */
class DirectoryIndexTest {
    private final DirectoryIndex index = ShippedDirectory.index();

    @ParameterizedTest(name = "{0} is {1}, {2} {3}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            01001     | L'Abergement-Clémenciat            | commune     | COM   | 860      | 01  | 84 | 210100012
            2A004     | Ajaccio                            | commune     | COM   |          | 2A  | 94 | 212000046
            75056     | Paris                              | commune     | PARIS | 2103778  | 75  | 11 | 217500016
            200046977 | Métropole de Lyon                  | epci        | MET69 | 1433613  | 69  | 84 | 200046977
            200057867 | Plaine Commune                     | epci        | EPT   | 453671   | 93  | 11 | 200057867
            dep-38    | Département de l'Isère             | departement | DEP   | 1298990  | 38  | 84 | 223800012
            dep-69    | Département du Rhône               | departement | DEP   | 481054   | 69  | 84 | 226900017
            dep-6ae   | Collectivité européenne d'Alsace   | departement | CEA   | 1934548  | 67  | 44 | 200094332
            dep-976   | Département-Région de Mayotte      | departement | CTU   | 256518   | 976 | 06 | 229850003
            dep-971   | Département de la Guadeloupe       | departement | DEP   | 384160   | 971 | 01 | 229710017
            reg-01    | Région Guadeloupe                  | region      | REG   | 384160   |     | 01 | 239710015
            reg-94    | Collectivité de Corse              | region      | CTU   | 355486   | 2A  | 94 | 200076958
            reg-02    | Collectivité territoriale de Martinique | region | CTU   | 360630   | 972 | 02 | 200055507
            reg-03    | Collectivité territoriale de Guyane | region     | CTU   | 293996   | 973 | 03 | 200052678
            reg-11    | Région Île-de-France               | region      | REG   | 12463067 |     | 11 | 237500079
            """)
    void each_kind_of_body_has_its_facts(
            String code,
            String name,
            String type,
            String nature,
            Integer population,
            String department,
            String region,
            String siren) {
        assertThat(index.find(code)).hasValueSatisfying(entry -> {
            assertThat(entry.name()).isEqualTo(name);
            assertThat(entry.type()).isEqualTo(type);
            assertThat(entry.nature()).isEqualTo(nature);
            assertThat(population == null ? entry.population() : population).isEqualTo(entry.population());
            assertThat(entry.department()).isEqualTo(department == null ? "" : department);
            assertThat(entry.region()).isEqualTo(region);
            assertThat(entry.siren()).isEqualTo(siren);
            assertThat(entry.place()).isNotNull();
        });
    }

    @ParameterizedTest(name = "{0} leads to {1}")
    @CsvSource({
        "dep-67, dep-6ae",
        "dep-68, dep-6ae",
        "dep-2a, reg-94",
        "DEP-2B, reg-94",
        "dep-75, 75056",
        "dep-972, reg-02",
        "dep-973, reg-03",
        "reg-06, dep-976",
        "2a004, 2A004",
        "213801855, 38185",
        "223800012, dep-38"
    })
    void a_place_without_a_body_of_its_own_leads_to_the_one_that_governs_it(String asked, String code) {
        assertThat(index.find(asked)).map(DirectoryEntry::code).contains(code);
    }

    @Test
    void places_that_nobody_governs_alone_cannot_apply() {
        assertThat(index.list())
                .extracting(DirectoryEntry::code)
                .doesNotContain(
                        "dep-67", "dep-68", "dep-2a", "dep-2b", "dep-75", "dep-972", "dep-973", "reg-06", "01", "84");
        assertThat(index.list().stream().collect(Collectors.groupingBy(DirectoryEntry::type, Collectors.counting())))
                .containsEntry("commune", 34_875L)
                .containsEntry("epci", 1_266L)
                .containsEntry("departement", 95L)
                .containsEntry("region", 17L);
    }

    @Test
    void every_departement_and_region_is_known_by_name_whoever_governs_it() {
        assertThat(index.territories().departments())
                .hasSize(101)
                .first()
                .extracting("code")
                .isEqualTo("01");
        assertThat(index.territories().regions())
                .hasSize(18)
                .first()
                .extracting("name")
                .isEqualTo("Auvergne-Rhône-Alpes");
        assertThat(index.list()).allSatisfy(entry -> {
            assertThat(index.territories().findRegion(entry.region())).isPresent();
            assertThat(entry.department().isEmpty()).isEqualTo(entry.nature().equals("REG"));
        });
    }

    @Test
    void nothing_is_found_for_no_code() {
        assertThat(List.of("", " ", "dep-", "99999", "dep-99"))
                .allSatisfy(code -> assertThat(index.find(code)).isEmpty());
    }
}
