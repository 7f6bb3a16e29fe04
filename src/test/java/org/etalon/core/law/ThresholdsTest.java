/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.core.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ThresholdsTest {

    /** The best score of each type of answer, as the highest threshold that one such question alone can reach. */
    @ParameterizedTest(name = "{0} gives {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            textBlock =
                    """
            yes-no                             | 100
            yes-no yes:60 no:70                | 70
            single x:0 y:40                    | 40
            multiple x:30 y:40                 | 70
            multiple x:80 y:40                 | 100
            multiple x:30 y:40 best            | 40
            multiple x:30 y:40 none:71!        | 71
            multiple x:30 y:40 none:80! z:9    | 80
            percentage 0:0 50:90               | 90
            percentage 0:80 50:0               | 80
            percentage 0:0 100:90 interpolate  | 90
            number 0:0 10:55 max=10            | 55
            list 0:0 200:66                    | 66
            list 0:66 5:10                     | 66
            list 0:66 1:10                     | 10
            list 0:100 10:0 interpolate        | 90
            """)
    void the_best_answer_is_one_that_the_question_can_hold(String type, int best) {
        assertThat(told("question q %s points=7".formatted(type), "global=" + best))
                .isEmpty();
        assertThat(told("question q %s points=7".formatted(type), "global=" + best + ".01"))
                .containsExactly("/levels/0/global [%d.01, all, %d]".formatted(best, best));
    }

    /** One domain: its questions, its floor, and the highest score it can have. */
    @ParameterizedTest(name = "floor {0}: {1} gives {2}")
    @CsvSource(
            delimiter = ',',
            quoteCharacter = '"',
            textBlock =
                    """
            0,   a yes-no points=10; b yes-no yes:50 points=10,                               75
            0,   a yes-no points=10; b yes-no yes:50 points=20,                               66.66
            0,   a yes-no points=10; b yes-no yes:50 points=10 announced,                     100
            0,   a yes-no points=10; b yes-no yes:50 points=10 visible=(a is yes),            75
            0,   a yes-no points=10; b yes-no yes:50 points=10 na,                            100
            0,   a yes-no points=10; b yes-no yes:50 points=10 applies=(type is commune),     100
            0,   a yes-no yes:60 points=10; b yes-no yes:50 points=10 na,                     60
            0,   a yes-no yes:60 points=10; b yes-no yes:70 points=10 na,                     65
            0,   a yes-no yes:60 points=10 na; b yes-no yes:70 points=10,                     70
            100, a yes-no points=10; b yes-no yes:50 points=10 na,                            75
            100, a yes-no points=10; b yes-no yes:50 points=10 applies=(type is commune),     100
            75,  a yes-no points=10; b yes-no yes:50 points=10 na,                            75
            66,  a yes-no points=10; b yes-no yes:50 points=10 na,                            75.75
            50,  a yes-no points=10; b yes-no yes:50 points=10 na,                            100
            80,  a yes-no points=6; b yes-no yes:50 points=3 na; c yes-no yes:40 points=3 na, 78.12
            """)
    void a_domain_is_as_good_as_the_best_choice_of_what_is_in_scope(int floor, String questions, String best) {
        String lines = questions(questions);
        String domain = "domain d floor=" + floor + "\n" + lines;
        assertThat(toldOf(domain + "level d=" + best)).isEmpty();
        String above = next(best);
        assertThat(toldOf(domain + "level d=" + above))
                .containsExactly("/levels/0/domains/d [%s, all, %s, d]".formatted(above, best));
        assertThat(toldOf(domain + "level each=" + above))
                .containsExactly("/levels/0/each-domain [%s, all, %s, d]".formatted(above, best));
    }

    private static String questions(String questions) {
        return java.util.Arrays.stream(questions.split(";"))
                .map(question -> "question " + question.strip() + "\n")
                .collect(Collectors.joining());
    }

    private static String next(String percent) {
        return new java.math.BigDecimal(percent)
                .add(new java.math.BigDecimal("0.01"))
                .toPlainString();
    }

    @Test
    void a_section_and_a_domain_make_their_questions_optional_each_for_itself() {
        assertThat(
                        toldOf(
                                """
                domain   d
                question a yes-no points=10
                section  s applies=(type is commune)
                question b yes-no yes:80 points=10
                question c yes-no yes:50 points=10
                end
                domain   e applies=(type is commune)
                question f yes-no points=10
                question g yes-no yes:50 points=10
                level    global=100 each=100
                """))
                .isEmpty();
    }

    @Test
    void a_domain_that_may_leave_the_scope_stops_nobody() {
        String low =
                """
                domain   d
                question a yes-no points=10
                domain   e %s
                question b yes-no yes:50 points=10 %s
                level    each=60 e=60 count=2 at=60 global=100
                """;
        assertThat(toldOf(low.formatted("applies=(type is commune)", ""))).isEmpty();
        assertThat(toldOf(low.formatted("", "na"))).isEmpty();
        assertThat(toldOf(low.formatted("floor=1 applies=(type is commune)", "na")))
                .isEmpty();
        assertThat(toldOf(low.formatted("floor=1", "na"))).hasSize(4);
        assertThat(toldOf(low.formatted("", "")))
                .containsExactly(
                        "/levels/0/global [100, all, 75]",
                        "/levels/0/each-domain [60, all, 50, e]",
                        "/levels/0/domains/e [60, all, 50, e]",
                        "/levels/0/at-least-domains/score [60, all, 1, 2]");
    }

    /** Three domains that reach 100, 80 and 60; the last may be made to leave. */
    @ParameterizedTest(name = "{0} at {1}, {2}: {3}")
    @CsvSource(
            textBlock =
                    """
            1, 100, '',  fine
            1, 81,  '',  fine
            2, 80,  '',  fine
            2, 81,  '',  1
            3, 60,  '',  fine
            3, 61,  '',  2
            9, 60,  '',  fine
            9, 61,  '',  2
            3, 61,  na,  fine
            3, 81,  na,  1
            2, 81,  na,  1
            """)
    void domains_are_counted_as_far_as_they_are_in_scope(int count, int score, String last, String expected) {
        List<String> told = toldOf(
                """
                domain   d
                question a yes-no points=10
                domain   e
                question b yes-no yes:80 points=10
                domain   f
                question c yes-no yes:60 points=10 %s
                level    count=%d at=%d
                """
                        .formatted(last, count, score));
        assertThat(told)
                .isEqualTo(
                        expected.equals("fine")
                                ? List.of()
                                : List.of("/levels/0/at-least-domains/score [%d, all, %s, %d]"
                                        .formatted(score, expected, count)));
    }

    /** Weights, best scores, which may leave: the highest global score. */
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            textBlock =
                    """
            1:100 1:50,          75
            1:100 2:50,          66.66
            1:100 0:50,          100
            0:100 1:50,          50
            1:100 2:50?,         100
            1:50 2:100?,         83.33
            1:50? 2:40?,         50
            0:50 2:40?,          40
            1:60 1:70? 1:65?,    65
            3:33 1:34? 1:33?,    33.25
            """)
    void the_global_score_weighs_what_can_not_leave_and_what_lifts_it(String domains, String best) {
        String[] each = domains.split(" ");
        String lines = IntStream.range(0, each.length)
                .mapToObj(i -> {
                    String[] parts = each[i].replace("?", "").split(":");
                    String optional = each[i].endsWith("?") ? "na" : "";
                    return "domain d%d weight=%s\nquestion q%d yes-no yes:%s points=1 %s\n"
                            .formatted(i, parts[0], i, parts[1], optional);
                })
                .collect(Collectors.joining());
        assertThat(toldOf(lines + "level global=" + best)).isEmpty();
        assertThat(toldOf(lines + "level global=" + next(best)))
                .containsExactly("/levels/0/global [%s, all, %s]".formatted(next(best), best));
    }

    @Test
    void a_stratum_without_points_where_weights_are_has_no_global_score() {
        assertThat(
                        toldOf(
                                """
                stratum  small if=(population < 100)
                stratum  large
                domain   d
                question a yes-no points=small:0/default:5
                level    global=0.01 each=100 d=100 proof=100 count=1 at=100
                """))
                .containsExactly("/levels/0/global [0.01, small, 0]");
    }

    @Test
    void proof_counts_the_questions_that_expect_evidence_over_all_domains() {
        String questions =
                """
                domain   d
                question a yes-no points=10 yes:80 evidence=required
                question b yes-no points=10 yes:10
                domain   e
                question c yes-no points=10 yes:60 evidence=recommended %s
                level    proof=%s
                """;
        assertThat(toldOf(questions.formatted("", "70"))).isEmpty();
        assertThat(toldOf(questions.formatted("", "70.01"))).containsExactly("/levels/0/proof [70.01, all, 70]");
        assertThat(toldOf(questions.formatted("na", "80"))).isEmpty();
        assertThat(toldOf(questions.formatted("na", "80.01"))).containsExactly("/levels/0/proof [80.01, all, 80]");
        assertThat(toldOf(questions.replace("required", "required na").formatted("na", "100")))
                .isEmpty();
        assertThat(told("question q yes-no yes:10 points=1", "proof=100")).isEmpty();
    }

    @Test
    void a_threshold_by_stratum_is_told_at_its_own_key_and_one_for_all_once() {
        String questions =
                """
                stratum  small if=(population < 100)
                stratum  middle if=(population < 200)
                stratum  large
                domain   d
                question a yes-no yes:50 points=10
                question b yes-no points=large:10/default:0
                """;
        assertThat(toldOf(questions + "level global=60")).containsExactly("/levels/0/global [60, small, 50]");
        assertThat(toldOf(questions + "level global=small:60/default:50"))
                .containsExactly("/levels/0/global/small [60, small, 50]");
        assertThat(toldOf(questions + "level global=large:80/default:60"))
                .containsExactly("/levels/0/global/default [60, small, 50]", "/levels/0/global/large [80, large, 75]");
        assertThat(toldOf(questions + "level global=1\nlevel global=1 d=small:51/middle:50/large:75"))
                .containsExactly("/levels/1/domains/d/small [51, small, 50, d]");
    }

    @Test
    void a_threshold_of_zero_and_one_just_reached_are_fine() {
        assertThat(
                        toldOf(
                                """
                domain   d
                question a yes-no yes:33 points=3
                question b yes-no yes:0 points=97 evidence=recommended
                level    global=0.99 each=0 proof=0
                """))
                .isEmpty();
    }

    /** Seventeen questions that may each be left out: more than a hundred thousand choices. */
    @Test
    void many_choices_of_scope_are_gone_through() {
        String lines = IntStream.range(0, 17)
                .mapToObj(i -> "question q%d yes-no yes:%d points=%d na\n".formatted(i, 40 + 3 * i, 7 * i * i + 1))
                .collect(Collectors.joining());
        String domain = "domain d floor=60\nquestion a yes-no yes:20 points=1\n" + lines;
        assertThat(toldOf(domain + "level d=82.83")).isEmpty();
        assertThat(toldOf(domain + "level d=82.84")).hasSize(1);
    }

    private static List<String> told(String question, String level) {
        return toldOf("domain d\n" + question + "\nlevel " + level);
    }

    private static List<String> toldOf(String sketch) {
        return Laws.findings(Sketch.of(sketch)).stream()
                .map(finding -> finding.pointer() + " " + finding.arguments())
                .toList();
    }
}
