/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.label.wish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.etalon.collectivity.directory.Territories;
import org.etalon.collectivity.directory.Territory;
import org.etalon.core.problem.Problem;
import org.etalon.core.problem.RefusedException;
import org.etalon.label.LabelAddress;
import org.etalon.label.LabelFilter;
import org.etalon.label.LabelOrder;
import org.etalon.label.LabelRow;
import org.etalon.label.Labels;
import org.junit.jupiter.api.Test;

class LabelFilterTest {
    private static final Territories TERRITORIES = new Territories(List.of(
            new Territory(Territory.Kind.DEPARTMENT, "38", "Isère", "84"),
            new Territory(Territory.Kind.DEPARTMENT, "75", "Paris", "11"),
            new Territory(Territory.Kind.REGION, "11", "Île-de-France", "11"),
            new Territory(Territory.Kind.REGION, "84", "Auvergne-Rhône-Alpes", "84")));

    private static final KnownCodes KNOWN = new KnownCodes() {
        @Override
        public boolean isProgramme(String code) {
            return code.equals("label");
        }

        @Override
        public boolean isEdition(String code) {
            return List.of("2024", "2025", "label/2025", "other/2025").contains(code);
        }

        @Override
        public boolean isMention(String word) {
            return List.of("open-data", "other").contains(word.toLowerCase(Locale.ROOT));
        }
    };

    private static LabelFilter filter(Map<String, String> asked) {
        var check = new FilterCheck(asked::get, TERRITORIES, KNOWN);
        LabelFilter filter = check.filter();
        RefusedException.refuseIfAny(check.problems());
        return filter;
    }

    @Test
    void each_part_of_a_filter_counts() {
        var entry = LabelFilter.Entry.of(Labels.of("Ville d'Échirolles", "2025", 5, Labels.BEFORE), "Échirolles");
        for (var asked : Map.of(
                        "level", "5",
                        "edition", "2025",
                        "type", "commune",
                        "region", "84",
                        "department", "38",
                        "mention", "OPEN-DATA",
                        "q", "echirolles",
                        "programme", "label")
                .entrySet()) {
            LabelFilter filter = filter(Map.of(asked.getKey(), asked.getValue()));
            assertThat(filter.admits(entry, filter.folded())).as(asked.getKey()).isTrue();
        }
        for (var asked : Map.of("level", "4", "edition", "2024", "type", "epci", "mention", "other", "q", "rolles")
                .entrySet()) {
            LabelFilter filter = filter(Map.of(asked.getKey(), asked.getValue()));
            assertThat(filter.admits(entry, filter.folded())).as(asked.getKey()).isFalse();
        }
    }

    @Test
    void everything_that_cannot_be_looked_for_is_told() {
        Map<String, String> asked = new HashMap<>(Map.of(
                "level",
                "6",
                "type",
                "planet",
                "region",
                "99",
                "department",
                "1",
                "q",
                "x".repeat(101),
                "mention",
                "\u0007"));
        assertThatThrownBy(() -> filter(asked))
                .isInstanceOfSatisfying(RefusedException.class, refusal -> assertThat(refusal.problems())
                        .extracting(Problem::at)
                        .containsExactlyInAnyOrder("level", "type", "region", "department", "q", "mention"));
    }

    @Test
    void a_department_outside_the_region_is_told() {
        assertThatThrownBy(() -> filter(Map.of("department", "75", "region", "84")))
                .isInstanceOfSatisfying(RefusedException.class, refusal -> assertThat(refusal.problems())
                        .extracting(each -> each.code().name())
                        .containsExactly("FILTER_ELSEWHERE"));
        assertThat(filter(Map.of("department", "38", "region", "84")).department())
                .isEqualTo("38");
    }

    @Test
    void a_code_that_nobody_knows_is_told_and_one_without_labels_is_not() {
        for (String name : List.of("programme", "edition", "mention")) {
            assertThatThrownBy(() -> filter(Map.of(name, "nope")))
                    .isInstanceOfSatisfying(RefusedException.class, refusal -> assertThat(refusal.problems())
                            .extracting(Problem::at)
                            .containsExactly(name));
        }
        assertThat(filter(Map.of("edition", "2024", "mention", "Other")).edition())
                .isEqualTo("2024");
    }

    @Test
    void an_edition_is_asked_for_by_its_id_as_well() {
        assertThat(filter(Map.of("edition", "label/2025"))).isEqualTo(LabelFilter.ofEdition("label", "2025"));
        assertThat(filter(Map.of("edition", "label/2025", "programme", "label")))
                .isEqualTo(LabelFilter.ofEdition("label", "2025"));
        var entry = LabelFilter.Entry.of(Labels.of("Échirolles", "2025", 5, Labels.BEFORE), "");
        var contrary = filter(Map.of("edition", "other/2025", "programme", "label"));
        assertThat(contrary.admits(entry, "")).isFalse();
        assertThatThrownBy(() -> filter(Map.of("edition", "label/nope"))).isInstanceOf(RefusedException.class);
    }

    @Test
    void a_page_keeps_what_was_typed_and_tells_all_that_is_wrong_with_it() {
        var asked = Map.of("level", "9", "edition", "nope", "q", "x".repeat(101), "sort", "colour", "page", "0");
        var reading = new FilterCheck(asked::get, TERRITORIES, KNOWN).reading();
        assertThat(reading.problems())
                .extracting(Problem::at)
                .containsExactlyInAnyOrder("level", "edition", "q", "sort", "page");
        assertThat(reading.filter().level()).isEqualTo("9");
        assertThat(reading.filter().edition()).isEqualTo("nope");
        assertThat(reading.filter().text()).isEqualTo("x".repeat(100));
        assertThat(reading.order()).isEqualTo(LabelOrder.USUAL);
    }

    @Test
    void an_order_is_read_and_said_again() {
        assertThat(LabelOrder.of(null)).isEqualTo(LabelOrder.USUAL);
        assertThat(LabelOrder.of("-level").said()).isEqualTo("-level");
        assertThat(LabelOrder.of("-edition").said()).isEmpty();
        assertThatThrownBy(() -> LabelOrder.of("colour")).isInstanceOf(RefusedException.class);
        List<LabelRow> labels = List.of(
                Labels.of("Une", "2025", null, Labels.BEFORE),
                Labels.of("Deux", "2025", 2, Labels.BEFORE),
                Labels.of("Cinq", "2024", 5, Labels.BEFORE));
        assertThat(LabelOrder.of("-level").sorted(labels))
                .extracting(LabelRow::name)
                .containsExactly("Cinq", "Deux", "Une");
        assertThat(LabelOrder.of("name").sorted(labels))
                .extracting(LabelRow::name)
                .containsExactly("Cinq", "Deux", "Une");
    }

    @Test
    void an_address_says_all_that_is_asked_for() {
        var filter = filter(Map.of("level", "5", "q", "a&b"));
        assertThat(LabelAddress.of("/labels", filter, LabelOrder.of("name"), 2))
                .isEqualTo("/labels?level=5&q=a%26b&sort=name&page=2");
        assertThat(LabelAddress.of("/labels", LabelFilter.ALL, LabelOrder.USUAL, 1))
                .isEqualTo("/labels");
    }
}
