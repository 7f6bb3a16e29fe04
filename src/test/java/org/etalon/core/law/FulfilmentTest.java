/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.core.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FulfilmentTest {
    private static final String QUESTIONS =
            """
            stratum  small if=(population < 100)
            stratum  large
            domain   d
            question y yes-no
            question z yes-no
            question s single a:0 b:0 c:0
            question m multiple a:0 b:0 none:0! other:0!
            question p percentage
            question n number max=10.5
            question l list
            question t text
            question k yes-no points=1
            """;

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            textBlock =
                    """
            y is yes                                              | can
            y unanswered                                          | can
            all(y is yes, y is no)                                | never
            any(y is yes, y is no)                                | can
            2of(y is yes, y is no)                                | never
            2of(y is yes, y is no, y answered)                    | can
            3of(y is yes, y is no, y answered)                    | never
            all(y unanswered, y is yes)                           | never
            not(any(y is yes, y is no, y unanswered))             | never
            not(any(y is yes, y is no))                           | can
            all(y is yes, z is no)                                | can
            all(any(y is yes, z is yes), not(y is yes), not(z is yes)) | never
            not(s in a/b/c)                                       | can
            all(s answered, not(s in a/b/c))                      | never
            all(s answered, not(s in a/b))                        | can
            all(s in a/b, s in b/c)                               | can
            all(s in a/b, s is c)                                 | never
            all(m contains a, m contains b)                       | can
            all(m contains a, m contains none)                    | never
            all(m contains other, m contains none)                | never
            all(m answered, not(m contains a), not(m contains b)) | can
            all(m answered, not(m contains a), not(m contains b), not(m contains none)) | can
            all(m answered, not(m contains a), not(m contains b), not(m contains none), not(m contains other)) | never
            p >= 100                                              | can
            p >= 100.01                                           | never
            p < 0                                                 | never
            p < 0.01                                              | can
            all(p >= 50, p < 50)                                  | never
            all(p >= 50, p < 50.01)                               | can
            n >= 10.5                                             | can
            n >= 10.51                                            | never
            l >= 200                                              | can
            l >= 201                                              | never
            l < 1                                                 | never
            l < 2                                                 | can
            all(l answered, not(l >= 1))                          | never
            all(t answered, t unanswered)                         | never
            type is autre                                         | can
            all(type is commune, type is epci)                    | never
            not(type in commune/epci/departement/region/syndicat/etablissement/association)       | can
            not(type in commune/epci/departement/region/syndicat/etablissement/association/autre) | never
            all(department is 38, department is 69)               | never
            all(department is 38, region is 11)                   | can
            not(department in 38/69)                              | can
            all(population >= 100, population < 100)              | never
            all(population >= 100, population < 101)              | can
            not(any(population >= 100, population < 100))         | can
            population < 0                                        | never
            all(staff >= 2.5, staff < 2.51)                       | can
            stratum is small                                      | can
            not(stratum in small/large)                           | never
            all(stratum is small, population >= 100)              | can
            """)
    void a_condition_that_nobody_can_fulfil_is_told(String when, String expected) {
        for (String place : List.of("mention x propose=(%s)", "check x if=(%s)", "question x text visible=(%s)")) {
            assertThat(never(QUESTIONS + place.formatted(when))).hasSize(expected.equals("can") ? 0 : 1);
        }
    }

    @Test
    void it_is_told_wherever_it_stands() {
        assertThat(
                        never(
                                """
                stratum  a if=(population < 0)
                stratum  b
                domain   d applies=(population < 0)
                question q yes-no applies=(population < 0)
                section  s applies=(population < 0) visible=(population < 0)
                question r yes-no visible=(population < 0)
                end
                level    require=(population < 0)
                check    c if=(population < 0)
                mention  m propose=(population < 0)
                """))
                .containsExactly(
                        "/strata/0/when",
                        "/domains/0/applies",
                        "/domains/0/questions/0/applies",
                        "/domains/0/questions/1/applies",
                        "/domains/0/questions/1/visible",
                        "/domains/0/questions/1/questions/0/visible",
                        "/levels/0/require",
                        "/checks/0/when",
                        "/mentions/0/propose");
    }

    @Test
    void each_condition_is_judged_as_written_without_those_around_it_or_behind_it() {
        assertThat(
                        Laws.findings(
                                Sketch.of(
                                        """
                domain   d applies=(type is commune)
                section  s applies=(type is epci)
                question f yes-no required applies=(type is region)
                question g yes-no required applies=(f is yes)
                question q yes-no points=1 applies=(all(f is no, g is yes))
                """)))
                .isEmpty();
    }

    @Test
    void a_part_that_never_holds_of_a_condition_that_can_is_a_warning() {
        assertThat(
                        Laws.findings(
                                Sketch.of(
                                        QUESTIONS
                                                + """
                mention x propose=(any(y is yes, all(p < 0, z is yes), not(all(z is yes, z is no))))
                """)))
                .extracting(Finding::code, Finding::pointer)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(
                                FindingCode.CONDITION_PART_NEVER_HOLDS, "/mentions/0/propose/any/1"),
                        org.assertj.core.groups.Tuple.tuple(
                                FindingCode.CONDITION_PART_NEVER_HOLDS, "/mentions/0/propose/any/2/not"));
        assertThat(FindingCode.CONDITION_PART_NEVER_HOLDS.isMistake()).isFalse();
    }

    /** Each yes-no question has two outcomes here: it holds or it doesn't. */
    @Test
    void what_takes_up_to_200_000_combinations_is_found_and_what_takes_more_is_let_be() {
        assertThat(never(contradictionOf(17))).hasSize(1);
        assertThat(never(contradictionOf(18))).isEmpty();
    }

    private static String contradictionOf(int questions) {
        String all =
                IntStream.range(0, questions).mapToObj(i -> "q" + i + " is yes").collect(Collectors.joining(", "));
        String lines = IntStream.range(0, questions)
                .mapToObj(i -> "question q" + i + " yes-no\n")
                .collect(Collectors.joining());
        return "domain d\n" + lines + "check x if=(all(any(" + all + "), not(any(" + all + "))))";
    }

    @ParameterizedTest(name = "{0}, {1}: {2}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            textBlock =
                    """
            population < 100        | population >= 100          |
            population < 100        | population < 50            | /strata/1
            population < 50         | population < 100           |
            population < 100        | not(population < 100)      | /strata/2
            type is commune         | not(type is commune)       | /strata/2
            type in commune/epci    | type is epci               | /strata/1
            type is commune         | all(type is epci, population < 10) |
            department in 38/69     | department is 69           | /strata/1
            not(department is 38)   | department is 38           | /strata/2
            population >= 0         | staff >= 0                 |
            any(type is commune, population < 5) | all(type is commune, population < 5) | /strata/1
            """)
    void a_stratum_that_earlier_ones_always_take_is_told(String first, String second, String expected) {
        assertThat(Laws.findings(Sketch.of(
                        """
                stratum a if=(%s)
                stratum b if=(%s)
                stratum c
                domain  d
                question q yes-no points=1
                """
                                .formatted(first, second))))
                .filteredOn(finding -> finding.code() == FindingCode.STRATUM_NEVER_TAKEN)
                .extracting(Finding::pointer)
                .containsExactlyElementsOf(expected == null ? List.of() : List.of(expected));
    }

    @Test
    void strata_are_judged_as_far_as_their_combinations_can_be_gone_through() {
        String many = IntStream.range(0, 700)
                .mapToObj(i -> "stratum s%d if=(all(population < %d, staff < %d))\n".formatted(i, i + 1, i + 1))
                .collect(Collectors.joining());
        assertThat(
                        Laws.findings(
                                Sketch.of(
                                        """
                stratum a if=(population < 100)
                stratum b if=(population < 50)
                """
                                                + many
                                                + """
                stratum c
                domain  d
                question q yes-no points=1
                """)))
                .extracting(Finding::pointer)
                .startsWith("/strata/1", "/strata/2")
                .doesNotContain("/strata/702");
    }

    private static List<String> never(String sketch) {
        return Laws.findings(Sketch.of(sketch)).stream()
                .filter(finding -> finding.code() == FindingCode.CONDITION_NEVER_HOLDS)
                .map(Finding::pointer)
                .toList();
    }
}
