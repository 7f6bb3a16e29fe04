/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.etalon.dossier.DossierGround;
import org.etalon.jury.decision.ReadBy;
import org.etalon.jury.ranking.RankedDossier.Former;
import org.etalon.platform.rest.ProblemJson;
import org.junit.jupiter.api.Test;

class RankingFilterTest {
    private static final List<RankedDossier> ALL = List.of(
            dossier("B", 7_250, 2, List.of(3, 1), OptionalInt.empty(), 0),
            dossier("A", 4_000, 1, List.of(1, 1), OptionalInt.of(1), 6_000),
            dossier("C", 9_000, 4, List.of(), OptionalInt.of(0), 8_000));

    private static RankedDossier dossier(
            String name, int global, int level, List<Integer> proposed, OptionalInt decided, int former) {
        return new RankedDossier(
                UUID.randomUUID(),
                name,
                name,
                name.equals("C") ? "epci" : "commune",
                name.equals("A") ? "village" : "all",
                global,
                level,
                proposed,
                new ReadBy(proposed.size(), 2),
                decided,
                former == 0
                        ? Optional.empty()
                        : Optional.of(new Former("2025", OptionalInt.of(former), OptionalInt.empty())));
    }

    private static RankingCheck.Asked asked(Map<String, String> words) {
        return RankingCheck.of(word -> words.getOrDefault(word, ""), DossierGround.SCORING.questionnaire());
    }

    private static List<String> told(Map<String, String> words) {
        return asked(words).problems().stream()
                .map(each -> each.code().name() + " " + each.at())
                .toList();
    }

    private static String names(Map<String, String> words) {
        StringBuilder names = new StringBuilder();
        asked(words).filter().apply(ALL).forEach(each -> names.append(each.name()));
        return names.toString();
    }

    @Test
    void each_filter_of_the_address_holds() {
        assertThat(names(Map.of())).isEqualTo("ABC");
        assertThat(names(Map.of("from", "50"))).isEqualTo("BC");
        assertThat(names(Map.of("from", "40", "to", "73"))).isEqualTo("AB");
        assertThat(names(Map.of("level", "4"))).isEqualTo("C");
        assertThat(names(Map.of("spread", "1"))).isEqualTo("B");
        assertThat(names(Map.of("type", "epci"))).isEqualTo("C");
        assertThat(names(Map.of("stratum", "village"))).isEqualTo("A");
        assertThat(names(Map.of("stratum", "all", "decided", "no"))).isEqualTo("B");
        assertThat(names(Map.of("decided", "yes"))).isEqualTo("AC");
        assertThat(names(Map.of("decided", "no"))).isEqualTo("B");
    }

    @Test
    void scores_have_decimals() {
        assertThat(names(Map.of("from", "72.5"))).isEqualTo("BC");
        assertThat(names(Map.of("from", "72,51"))).isEqualTo("C");
        assertThat(names(Map.of("to", " 72,49\u202f% "))).isEqualTo("A");
        assertThat(told(Map.of("from", "72.5", "to", "100"))).isEmpty();
    }

    @Test
    void what_can_not_be_read_is_told_and_the_rest_holds() {
        assertThat(told(Map.of("from", "nonsense", "to", "100,01")))
                .containsExactly("RANKING_PERCENT from", "RANKING_PERCENT to");
        assertThat(told(Map.of("from", "1,234"))).containsExactly("RANKING_PERCENT from");
        assertThat(told(Map.of("from", "60", "to", "50,5"))).containsExactly("RANKING_RANGE to");
        assertThat(told(Map.of("level", "-1", "spread", "0")))
                .containsExactly("RANKING_LEVEL level", "RANKING_SPREAD spread");
        assertThat(told(Map.of("level", "1.5", "spread", "99")))
                .containsExactly("RANKING_LEVEL level", "RANKING_SPREAD spread");
        assertThat(told(Map.of("type", "moon", "stratum", "none", "decided", "perhaps")))
                .containsExactly("RANKING_TYPE type", "RANKING_STRATUM stratum", "RANKING_DECIDED decided");
        assertThat(told(Map.of("sort", "colour", "order", "up")))
                .containsExactly("RANKING_SORT sort", "RANKING_ORDER order");
        assertThat(names(Map.of("from", "nonsense", "decided", "no"))).isEqualTo("B");
        assertThat(told(Map.of("sort", "score", "order", "asc", "type", "epci", "stratum", "all", "level", "0")))
                .isEmpty();
    }

    @Test
    void what_is_told_is_in_the_words_of_the_page() {
        var words = Map.of("type", "moon", "stratum", "none", "decided", "perhaps", "sort", "colour", "order", "up");
        for (Locale locale : List.of(Locale.FRENCH, Locale.ENGLISH)) {
            assertThat(asked(words).problems())
                    .hasSize(words.size())
                    .extracting(each -> ProblemJson.sentence(each, locale))
                    .allSatisfy(said -> assertThat(said)
                            .doesNotContain("epci", "stratum-", "yes, no", "score, level", "asc, desc"));
        }
        var one = RankingProblem.RANKING_SPREAD.at("spread", 1);
        assertThat(ProblemJson.sentence(one, Locale.FRENCH)).isEqualTo("Le seul écart à demander est d’un niveau.");
    }

    @Test
    void what_has_no_value_comes_last_either_way() {
        assertThat(names(Map.of("sort", "score", "order", "desc"))).isEqualTo("CBA");
        assertThat(names(Map.of("sort", "decided"))).isEqualTo("CAB");
        assertThat(names(Map.of("sort", "decided", "order", "desc"))).isEqualTo("ACB");
        assertThat(names(Map.of("sort", "spread", "order", "desc"))).isEqualTo("BAC");
        assertThat(names(Map.of("sort", "former", "order", "desc"))).isEqualTo("CAB");
        assertThat(names(Map.of("sort", "name", "order", "desc"))).isEqualTo("CBA");
    }

    @Test
    void of_fewer_than_two_readings_nothing_is_said() {
        assertThat(ALL.get(0).spread()).hasValue(2);
        assertThat(ALL.get(0).carried()).hasValue(1);
        assertThat(ALL.get(2).spread()).isEmpty();
        assertThat(ALL.get(2).carried()).isEmpty();
    }

    @Test
    void a_decision_that_departs_from_what_is_declared_or_carried_is_told_apart() {
        assertThat(ALL).filteredOn(RankedDossier::isOtherThanDeclared).containsExactly(ALL.get(2));
        assertThat(ALL).noneMatch(RankedDossier::isOtherThanCarried);
        var other = dossier("D", 4_000, 2, List.of(1, 1), OptionalInt.of(2), 0);
        assertThat(other.isOtherThanDeclared()).isFalse();
        assertThat(other.isOtherThanCarried()).isTrue();
    }
}
