/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.core.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.etalon.core.questionnaire.Questionnaire;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MonotonyTest {

    /** What a test on a scored question is found to do, with the answers that show it. */
    @ParameterizedTest(name = "{0} when {1}: {2}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            textBlock =
                    """
            yes-no                        | q is yes               | fine
            yes-no                        | q is no                | no -> yes
            yes-no                        | not(q is yes)          | nothing -> yes
            yes-no                        | not(q is no)           | nothing -> no
            yes-no                        | not(not(q is yes))     | fine
            yes-no                        | not(not(q is no))      | no -> yes
            yes-no                        | q answered             | fine
            yes-no                        | q unanswered           | nothing -> any
            yes-no                        | not(q unanswered)      | fine
            yes-no                        | not(q answered)        | nothing -> any
            yes-no                        | q in yes/no            | fine
            yes-no yes:0 no:60            | q is no                | fine
            yes-no yes:0 no:60            | q is yes               | yes -> no
            yes-no yes:60 no:60           | q is yes               | fine
            yes-no yes:60 no:60           | q is no                | fine
            single x:0 y:50 z:100         | q is z                 | fine
            single x:0 y:50 z:100         | q in y/z               | fine
            single x:0 y:50 z:100         | q in x/z               | x -> y
            single x:0 y:50 z:100         | q is y                 | y -> z
            single x:0 y:50 z:50          | q is y                 | fine
            single x:0 y:50 z:50          | q is x                 | x -> y
            multiple x:10 y:20            | q contains x           | fine
            multiple x:10 y:20            | not(q contains x)      | nothing -> x
            multiple x:10 y:20 none:0!    | q contains x           | fine
            multiple x:10 y:20 none:10!   | q contains x           | fine
            multiple x:10 y:20 none:11!   | q contains x           | x -> none
            multiple x:10 y:20 none:0!    | q contains none        | none -> x
            multiple x:10 y:20 none:20!   | q contains none        | none -> [x, y]
            multiple x:10 y:20 none:30!   | q contains none        | fine
            multiple x:10 y:20 none:20! best | q contains none     | fine
            multiple x:10 y:20 none:19! best | q contains none     | none -> y
            multiple a:10! b:20!          | q contains a           | a -> b
            multiple a:10! b:20!          | q contains b           | fine
            percentage 0:0 50:100         | q >= 50                | fine
            percentage 0:0 50:100         | q < 50                 | 0 -> 50
            percentage 0:0 50:100         | q >= 101               | fine
            percentage 0:0 50:100         | not(q >= 100.01)       | fine
            percentage 0:0 50:100         | not(q >= 100)          | nothing -> 100
            percentage 0:0 50:100         | q < 0                  | fine
            percentage 0:0 50:100         | q < 100.01             | fine
            percentage 0:0 50:100         | q < 33.34              | 0 -> 33.34
            percentage 0:100 50:0         | q < 50                 | fine
            percentage 0:100 50:0         | q >= 50                | 50 -> 0
            percentage 0:100 50:0         | q >= 0                 | fine
            percentage 0:40 50:40         | q >= 50                | fine
            percentage 0:40 50:40         | q < 50                 | fine
            percentage 0:40               | q < 50                 | fine
            percentage 0:0 50:0 60:1      | q < 20                 | 0 -> 20
            number 0:0 5:100 max=10       | q < 10                 | 0 -> 10
            number 0:0 5:100 max=10       | q < 10.01              | fine
            number 0:0 5:100 max=10       | not(q >= 10.01)        | fine
            list 0:0 3:100                | q < 2                  | 1 -> 2
            list 0:0 3:100                | q < 1                  | fine
            list 0:0 3:100                | q < 200                | 1 -> 200
            list 0:0 3:100                | q < 201                | fine
            list 0:100 3:0                | q >= 1                 | fine
            list 0:100 3:0                | q >= 2                 | 2 -> 1
            list 0:0 3:100                | not(q >= 1)            | nothing -> any
            """)
    void a_scored_question_may_be_asked_only_for_what_a_better_answer_keeps(String type, String when, String expected) {
        for (String place : List.of("mention m propose=(%s)", "level require=(%s)")) {
            assertThat(faults(
                            """
                    domain d
                    question q %s points=10
                    %s
                    """
                                    .formatted(type, place.formatted(when))))
                    .isEqualTo(expected);
        }
        assertThat(faults(
                        """
                domain d
                question q %s points=10
                question r yes-no visible=(%s)
                """
                                .formatted(type, when)))
                .isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0} when {1}: {2}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            textBlock =
                    """
            yes-no                 | i is no             | fine
            yes-no                 | not(i is yes)       | nothing -> yes
            yes-no                 | i unanswered        | nothing -> any
            single x:0 y:0         | i is x              | fine
            single x:0 y:0         | not(i in x/y)       | nothing -> any
            multiple x:0 none:0!   | i contains none     | fine
            multiple x:0 none:0!   | not(i contains x)   | nothing -> x
            number                 | i < 10              | fine
            number max=9           | not(i >= 9.01)      | fine
            number max=9           | not(i >= 9)         | nothing -> 9
            text                   | i answered          | fine
            text                   | not(i answered)     | nothing -> any
            """)
    void an_informative_question_that_is_not_free_may_be_asked_only_for_what_answering_keeps(
            String type, String when, String expected) {
        assertThat(faults(
                        """
                domain d
                question q yes-no points=10
                question i %s visible=(q is yes)
                mention m propose=(%s)
                """
                                .formatted(type, when)))
                .isEqualTo(expected);
        assertThat(faults(
                        """
                domain d
                question q yes-no points=10
                question i %s
                mention m propose=(%s)
                """
                                .formatted(type, when)))
                .as("free")
                .isEqualTo("fine");
    }

    @Test
    void applies_and_checks_may_ask_anything() {
        assertThat(
                        faults(
                                """
                domain   d
                question f yes-no required
                question q yes-no points=10 applies=(f is no)
                check    c if=(q is no)
                """))
                .isEqualTo("fine");
    }

    @Test
    void points_in_one_stratum_are_enough_to_be_judged() {
        assertThat(
                        faults(
                                """
                stratum  small if=(population < 100)
                stratum  large
                domain   d
                question q yes-no points=small:1/default:0
                mention  m propose=(q is no)
                """))
                .isEqualTo("no -> yes");
    }

    @Test
    void each_test_is_judged_where_it_stands_with_the_nots_above_it() {
        Questionnaire questionnaire = Sketch.of(
                """
                domain   d
                section  s visible=(type is commune)
                question a yes-no points=10
                question b yes-no points=10
                question c yes-no points=10 visible=(all(a is yes, 2of(b is no, not(any(a is no, b answered)), a is yes)))
                end
                section  t visible=(not(a is yes))
                question e yes-no points=10
                """);

        assertThat(Laws.findings(questionnaire))
                .extracting(Finding::code, Finding::pointer, Finding::arguments)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(
                                FindingCode.BETTER_ANSWER_HARMS,
                                "/domains/0/questions/0/questions/2/visible/all/1/of/0",
                                List.of("b", "no", "yes")),
                        org.assertj.core.groups.Tuple.tuple(
                                FindingCode.FIRST_ANSWER_HARMS,
                                "/domains/0/questions/0/questions/2/visible/all/1/of/1/not/any/0",
                                List.of("a", "no")),
                        org.assertj.core.groups.Tuple.tuple(
                                FindingCode.ANY_ANSWER_HARMS,
                                "/domains/0/questions/0/questions/2/visible/all/1/of/1/not/any/1",
                                List.of("b")),
                        org.assertj.core.groups.Tuple.tuple(
                                FindingCode.FIRST_ANSWER_HARMS,
                                "/domains/0/questions/1/visible/not",
                                List.of("a", "yes")));
    }

    private static String faults(String sketch) {
        return Laws.findings(Sketch.of(sketch)).stream()
                .filter(finding -> finding.code().name().endsWith("HARMS"))
                .map(finding -> {
                    List<Object> told = finding.arguments();
                    return switch (told.size()) {
                        case 1 -> "nothing -> any";
                        case 2 -> "nothing -> " + told.get(1);
                        default -> told.get(1) + " -> " + told.get(2);
                    };
                })
                .collect(Collectors.collectingAndThen(
                        Collectors.toList(), all -> all.isEmpty() ? "fine" : String.join("; ", all)));
    }
}
