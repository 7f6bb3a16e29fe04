/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * All mistakes of all files are reported together: what one law finds is told beside any other mistake but where it can't be told
 * before that one is mended.
 */
class ToldTogetherTest {
    private static final String BASE =
            """
            format: etalon/1
            programme: commune-libre
            edition: "2026"
            title: Commune libre
            status: draft
            licence: CC-BY-4.0
            strata:
              - {id: small, title: Petite, when: {collectivity: population, below: 3500}}
              - {id: large, title: Grande}
            domains:
              - id: software
                title: Logiciels
                weight: 10
                questions:
                  - {id: plan, text: Un plan ?, type: yes-no, points: 10}
                  - {id: schools, text: Des écoles ?, type: yes-no, required: true}
                  - id: office
                    text: Une suite ?
                    type: single
                    points: 10
                    choices: [{id: none, text: Non, score: 0}, {id: free, text: Libre, score: 100}]
                  - {id: servers, text: Quelle part ?, type: percentage, points: 10, scale: [{from: 0, score: 0}, {from: 50, score: 100}]}
                  - id: names
                    text: Lesquels ?
                    type: list
                    points: 10
                    evidence: {expect: recommended}
                    scale: [{from: 0, score: 0}, {from: 3, score: 90}]
                  - {id: remark, text: Remarque ?, type: text}
                  - {id: teachers, text: Formés ?, type: yes-no, visible: {question: plan, is: "yes"}}
              - id: data
                title: Données
                weight: 5
                questions:
                  - {id: portal, text: Un portail ?, type: yes-no, points: 10}
            levels:
              - {level: 1, title: Un, global: 10}
              - {level: 2, title: Deux, global: 20}
            checks:
              - {id: open, when: {question: plan, is: "yes"}, text: Ouvert}
            mentions:
              - {id: best, title: Meilleure, propose: {question: plan, is: "yes"}}
            """;

    private static final Set<String> NONE = Set.of();
    private static final Set<String> OF_ALL_DOMAINS = Set.of("global", "proof", "count");
    private static final Set<String> OF_SOFTWARE = Set.of("global", "proof", "count", "each");

    /** @param hides the findings that can't be told beside it */
    private record Fault(String name, Set<String> hides, String... edits) {}

    private static final Map<String, List<String>> FINDINGS = Map.of(
            "global", List.of("global: 20", "global: ‹GLOBAL_OUT_OF_REACH›100"),
            "each", List.of("title: Deux,", "title: Deux, each-domain: ‹DOMAIN_OUT_OF_REACH›100,"),
            "proof", List.of("title: Deux,", "title: Deux, proof: ‹PROOF_OUT_OF_REACH›95,"),
            "count",
                    List.of(
                            "title: Deux,",
                            "title: Deux, at-least-domains: {count: 2, score: ‹DOMAINS_OUT_OF_REACH›100},"),
            "stratum",
                    List.of(
                            "  - {id: large,",
                            "  - ‹STRATUM_NEVER_TAKEN›{id: tiny, title: T, when: {collectivity: population, below: 500}}\n"
                                    + "  - {id: large,"),
            "harm",
                    List.of(
                            "visible: {question: plan, is: \"yes\"}",
                            "visible: ‹BETTER_ANSWER_HARMS›{question: plan, is: \"no\"}"),
            "condition",
                    List.of(
                            "propose: {question: plan, is: \"yes\"}",
                            "propose: ‹CONDITION_NEVER_HOLDS›"
                                    + "{all: [{collectivity: population, below: 5}, {collectivity: population, at-least: 9}]}"));

    private static final List<Fault> FAULTS = List.of(
            new Fault("status", NONE, "draft", "‹NOT_AN_OPTION›open"),
            new Fault("licence", NONE, "CC-BY-4.0", "‹LICENCE_UNKNOWN›nope"),
            new Fault("no title", NONE, "format:", "‹KEY_MISSING›format:", "title: Commune libre\n", ""),
            new Fault("no programme", NONE, "format:", "‹KEY_MISSING›format:", "programme: commune-libre\n", ""),
            new Fault("other format", NONE, "etalon/1", "‹FORMAT_UNKNOWN›etalon/2"),
            new Fault("title a number", NONE, "title: Commune libre", "title: ‹NOT_QUOTED›5"),
            new Fault("unknown key", NONE, "title: Commune libre", "title: Commune libre\n‹KEY_UNKNOWN›foo: 1"),
            new Fault("stratum without title", NONE, "{id: small, title: Petite,", "‹KEY_MISSING›{id: small,"),
            new Fault("stratum's condition", Set.of("stratum"), "below: 3500", "below: ‹NOT_A_NUMBER›x"),
            new Fault(
                    "last stratum with when",
                    NONE,
                    "{id: large, title: Grande}",
                    "{id: large, title: Grande, ‹STRATUM_LAST_WITH_WHEN›when: {collectivity: type, is: epci}}"),
            new Fault("floor", NONE, "weight: 5", "weight: 5\n    floor: ‹NUMBER_OUT_OF_RANGE›101"),
            new Fault(
                    "weight of an unknown stratum",
                    NONE,
                    "weight: 5",
                    "weight: {small: 5, default: 5, ‹STRATUM_UNKNOWN›zz: 1}"),
            new Fault("weight in a stratum", NONE, "weight: 5", "weight: {small: 5, default: ‹NUMBER_OUT_OF_RANGE›-1}"),
            new Fault("weight", Set.of("global"), "weight: 5", "weight: ‹NOT_A_NUMBER›x"),
            new Fault(
                    "weight, whichever it is",
                    NONE,
                    "type: yes-no, points: 10}\nlevels",
                    "type: yes-no, points: 10, score-yes: 95}\nlevels",
                    "weight: 5",
                    "weight: ‹NOT_A_NUMBER›x"),
            new Fault(
                    "domain without questions",
                    OF_ALL_DOMAINS,
                    "levels:",
                    "  - {id: empty, title: E, weight: 1, questions: ‹LIST_TOO_SHORT›[]}\nlevels:"),
            new Fault("question without id", NONE, "{id: remark, text", "‹KEY_MISSING›{text"),
            new Fault("question without text", NONE, "{id: remark, text: Remarque ?,", "‹KEY_MISSING›{id: remark,"),
            new Fault("question left empty", OF_SOFTWARE, "- {id: remark,", "- ‹VALUE_MISSING›~\n      - {id: remark,"),
            new Fault("type", NONE, "type: text}", "type: ‹NOT_AN_OPTION›day}"),
            new Fault("effort", NONE, "type: text}", "type: text, effort: ‹NUMBER_OUT_OF_RANGE›9}"),
            new Fault("required", NONE, "type: text}", "type: text, required: ‹NOT_TRUE_OR_FALSE›x}"),
            new Fault(
                    "not applicable",
                    Set.of("global", "each", "count", "proof"),
                    "type: list",
                    "type: list\n        not-applicable: ‹NOT_TRUE_OR_FALSE›x"),
            new Fault("suggest", NONE, "type: list", "type: list\n        suggest: ‹NOT_AN_OPTION›x"),
            new Fault("kinds", NONE, "{expect: recommended}", "{expect: recommended, kinds: [‹NOT_AN_OPTION›x]}"),
            new Fault("replaces", NONE, "type: text}", "type: text, replaces: [‹KEY_MISSING›{edition: a/b}]}"),
            new Fault("same id", NONE, "{id: remark,", "{id: ‹ID_DUPLICATE›schools,"),
            new Fault("same choice", NONE, "{id: free, text: Libre", "{id: ‹ID_DUPLICATE›none, text: Libre"),
            new Fault(
                    "no score", NONE, "{id: free, text: Libre, score: 100}", "‹SCORE_MISSING›{id: free, text: Libre}"),
            new Fault(
                    "scale",
                    NONE,
                    "{from: 50, score: 100}",
                    "{from: 50, score: 100}, {from: 60, ‹SCALE_SCORES_MIXED›score: 50}"),
            new Fault(
                    "points in a stratum",
                    NONE,
                    "type: yes-no, required: true",
                    "type: yes-no, points: ‹STRATUM_WITHOUT_NUMBER›{small: 1}"),
            new Fault("points", OF_SOFTWARE, "type: yes-no, required: true", "type: yes-no, points: ‹NOT_A_NUMBER›x"),
            new Fault(
                    "later question",
                    NONE,
                    "type: text}",
                    "type: text, visible: {question: ‹QUESTION_NOT_EARLIER›portal, is: \"yes\"}}"),
            new Fault(
                    "applies by a scored one",
                    NONE,
                    "type: text}",
                    "type: text, applies: {question: ‹APPLIES_NOT_FREE›plan, is: \"yes\"}}"),
            new Fault(
                    "the named one's own condition",
                    NONE,
                    "points: 10}\n      - {id: schools",
                    "points: 10, visible: {question: ‹QUESTION_UNKNOWN›nope, answered: true}}\n      - {id: schools"),
            new Fault("level's number", NONE, "{level: 2,", "{level: ‹LEVEL_OUT_OF_ORDER›3,"),
            new Fault(
                    "level falls",
                    NONE,
                    "title: Un,",
                    "title: Un, domains: {data: 30},",
                    "{level: 2,",
                    "{level: 2, domains: {data: ‹LEVEL_FALLS›20},"),
            new Fault("unknown domain", NONE, "title: Un,", "title: Un, domains: {‹DOMAIN_UNKNOWN›nope: 1},"),
            new Fault("level's percent", NONE, "global: 10", "global: ‹NOT_A_NUMBER›x"),
            new Fault(
                    "check's test",
                    NONE,
                    "{id: open, when: {question: plan, is: \"yes\"}",
                    "{id: open, when: {question: plan, is: ‹NOT_AN_OPTION›maybe}"),
            new Fault(
                    "mention's id",
                    NONE,
                    "mentions:\n",
                    "mentions:\n  - {id: best, title: B}\n",
                    "{id: best, title: Meilleure",
                    "{id: ‹ID_DUPLICATE›best, title: Meilleure"),
            new Fault("mention's title", NONE, "{id: best, title: Meilleure", "‹KEY_MISSING›{id: best"));

    @TestFactory
    Stream<DynamicTest> a_finding_is_told_beside_any_other_mistake() {
        return FAULTS.stream().flatMap(fault -> FINDINGS.entrySet().stream()
                .map(finding -> DynamicTest.dynamicTest(
                        fault.name() + ", " + finding.getKey(),
                        () -> check(fault, finding.getKey(), finding.getValue()))));
    }

    private static void check(Fault fault, String name, List<String> finding) {
        String both = edited(BASE, finding.toArray(String[]::new));
        if (fault.hides().contains(name)) {
            both = both.replaceAll("‹[^›]*›", "");
        }
        Sheet.Expected expected = Sheet.read(edited(both, fault.edits()));

        assertThat(Sheet.told(Sheet.load(expected.text())).stream().distinct())
                .as(expected.text())
                .containsExactlyInAnyOrderElementsOf(expected.mistakes());
    }

    private static String edited(String text, String... edits) {
        String edited = text;
        for (int i = 0; i < edits.length; i += 2) {
            assertThat(edited).containsOnlyOnce(edits[i]);
            edited = edited.replace(edits[i], edits[i + 1]);
        }
        return edited;
    }
}
