/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.collectivity.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.etalon.collectivity.upkeep.ShippedDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is found first for what people type, on the directory that ships. */
class SearchTest {
    @ParameterizedTest(name = "« {0} » finds {1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            st etienne               | 42218
            St-Etienne               | 42218
            SAINT ETIENNE            | 42218
            saint étienne            | 42218
            saintetienne             | 42218
            ste foy les lyon         | 69202
            sainte foy lyon          | 69202
            l abergement de varey    | 01002
            labergement clem         | 01001
            abergement clemenciat    | 01001
            la rochelle              | 17300
            rochelle                 | 17300
            l'hay les roses          | 94038
            lhay les roses           | 94038
            paimboeuf                | 44116
            PAIMBŒUF                 | 44116
            coeur de causse          | 46138
            villeneuve d'ascq        | 59009
            villeneuve dascq         | 59009
            grenoble                 | 38185
            mairie de grenoble       | 38185
            ville de paris           | 75056
            paris                    | 75056
            saint-martin 38          | 38421
            saint martin isere       | 38421
            38 saint martin heres    | 38421
            st denis reunion         | 97411
            saint denis 93           | 93066
            saint-denis (93)         | 93066
            bourg bresse             | 01053
            aix provence             | 13001
            38185                    | 38185
            2a004                    | 2A004
            213801855                | 38185
            213 801 855              | 38185
            21380185500015           | 38185
            200046977                | 200046977
            metropole de lyon        | 200046977
            grand lyon               | 200046977
            nantes metropole         | 244400404
            cc du pays bigouden sud  | 242900702
            communaute de communes du pays bigouden sud | 242900702
            pays bigouden sud        | 242900702
            pays de pontchateau      | 200000438
            isere                    | dep-38
            département de l’Isère   | dep-38
            conseil départemental 38 | dep-38
            38                       | dep-38
            1                        | dep-01
            dep-38                   | dep-38
            bretagne                 | reg-53
            region bretagne          | reg-53
            alsace                   | dep-6ae
            bas rhin                 | dep-6ae
            dep-67                   | dep-6ae
            corse                    | reg-94
            martinique               | reg-02
            guyane                   | reg-03
            mayotte                  | dep-976
            rhone                    | dep-69
            ile de sein              | 29083
            y                        | 80829
            eu                       | 76255
            """)
    void the_best_answer_comes_first(String typed, String code) {
        assertThat(ShippedDirectory.index().search(Wanted.of(typed), 1, 5).page())
                .extracting(DirectoryEntry::code)
                .startsWith(code);
    }

    @ParameterizedTest(name = "« {0} » lists {1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            st et       | Saint-Étienne Métropole, Saint-Étienne, Saint-Étienne-du-Rouvray
            la roche    | Roche, CA La Roche-sur-Yon - Agglomération, La Rochelle
            grenobl     | Grenoble-Alpes-Métropole, Grenoble
            beauvaisis  | CA du Beauvaisis, Marseille-en-Beauvaisis
            """)
    void beginnings_come_by_exactness_then_by_population(String typed, String names) {
        assertThat(ShippedDirectory.index().search(Wanted.of(typed), 1, 8).page())
                .extracting(DirectoryEntry::name)
                .startsWith(names.split(", "));
    }

    @ParameterizedTest(name = "« {0} » finds {1} all the same")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            marsseille               | 13055
            Marsselle                | 13055
            marseile 13              | 13055
            mairie de marseile       | 13055
            st ettiene               | 42218
            saintettiene             | 42218
            st etienen               | 42218
            sain tetienne            | 42218
            grenbole                 | 38185
            grenobel                 | 38185
            clermont ferand          | 63113
            clermont ferr            | 63113
            vileneuve dasq           | 59009
            aix en provance          | 13001
            toulousse                | 31555
            la rochlle               | 17300
            bordeau                  | 33063
            perpinian                | 66136
            metropole de lyonn       | 200046977
            """)
    void a_slip_is_forgiven(String typed, String code) {
        assertThat(ShippedDirectory.index().search(Wanted.of(typed), 1, 8).page())
                .extracting(DirectoryEntry::code)
                .contains(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"grenobl", "st etienne", "38185", "lyon", ""})
    void what_is_found_as_typed_is_not_called_near(String typed) {
        assertThat(ShippedDirectory.index().search(Wanted.of(typed), 1, 8).near())
                .isFalse();
    }

    @Test
    void what_is_near_is_said_to_be_near_and_keeps_to_the_filters() {
        var index = ShippedDirectory.index();
        assertThat(index.search(Wanted.of("marsseille"), 1, 8).near()).isTrue();
        assertThat(index.search(new Wanted("grenbole", "commune", "", ""), 1, 8).page())
                .extracting(DirectoryEntry::code)
                .containsExactly("38185");
        assertThat(index.search(new Wanted("grenoble", "", "29", ""), 1, 8).total())
                .as("nothing else is offered for a name that is there")
                .isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "38999999",
                "99999",
                "213801850",
                "xy",
                "zzqqkk",
                "wwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwww"
            })
    void a_number_or_nonsense_is_not_stretched(String typed) {
        assertThat(ShippedDirectory.index().search(Wanted.of(typed), 1, 8).total())
                .isZero();
    }

    @Test
    void what_is_asked_for_besides_the_name_holds_for_all_found() {
        var found = ShippedDirectory.index().search(new Wanted("saint", "commune", "38", "84"), 1, 1000);
        assertThat(found.total()).isEqualTo(found.page().size()).isGreaterThan(50);
        assertThat(found.page())
                .allMatch(entry -> entry.type().equals("commune")
                        && entry.department().equals("38")
                        && Folding.fold(entry.name()).contains("saint"));
    }

    @Test
    void nothing_typed_lists_all_from_the_largest() {
        var found = ShippedDirectory.index().search(Wanted.of(" "), 1, 3);
        assertThat(found.total()).isEqualTo(36_253);
        assertThat(found.page()).extracting(DirectoryEntry::code).containsExactly("reg-11", "reg-84", "200054781");
    }

    @Test
    void pages_follow_one_another_and_end() {
        var index = ShippedDirectory.index();
        var all = index.search(Wanted.of("villeneuve"), 1, 1000);
        List<DirectoryEntry> together = new ArrayList<>();
        for (int page = 1; page <= 1 + all.total() / 7; page++) {
            together.addAll(index.search(Wanted.of("villeneuve"), page, 7).page());
        }
        assertThat(together).isEqualTo(all.page());
        assertThat(index.search(Wanted.of("villeneuve"), 1_000_000_000, 1_000).page())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"---", "’", "()", "日本", "\u0000", "%", "0000000000000000", "qzxqzx", "\ud83d\ude00"})
    void nonsense_finds_nothing_and_harms_nothing(String typed) {
        assertThat(ShippedDirectory.index().search(Wanted.of(typed), 1, 5).total())
                .isZero();
    }

    @Test
    void every_body_is_the_first_found_of_its_own_name_or_beaten_by_a_larger_one_of_the_same() {
        var index = ShippedDirectory.index();
        var all = index.list();
        for (int i = 0; i < all.size(); i += 97) {
            DirectoryEntry entry = all.get(i);
            DirectoryEntry first =
                    index.search(Wanted.of(entry.name()), 1, 1).page().get(0);
            assertThat(names(first)).as(entry.code()).contains(Folding.spelled(Folding.fold(entry.name())));
        }
    }

    private static List<String> names(DirectoryEntry entry) {
        return Stream.concat(Stream.of(entry.name()), entry.otherNames().stream())
                .map(name -> Folding.spelled(Folding.fold(name)))
                .toList();
    }
}
