/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.questionnaire.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.etalon.questionnaire.Loaded;
import org.etalon.questionnaire.QuestionnaireLoader;
import org.etalon.questionnaire.reading.Source;
import org.etalon.questionnaire.reading.Source.Syntax;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is offered once, is not lost; what is published, is not changed. */
class ShelfTest {
    private static final String PUBLISHED =
            """
            format: etalon/1
            programme: p
            edition: "1"
            title: Un
            status: published
            licence: etalab-2.0
            follows: []
            domains:
              - id: d
                title: D
                weight: 10
                questions:
                  - {id: q, text: Q, type: yes-no, points: {default: 10}}
            levels: [{level: 1, title: Un, global: 50}]
            """;

    private static Loaded load(String text) {
        return QuestionnaireLoader.load(Source.of("p.yaml", text.getBytes(StandardCharsets.UTF_8), Syntax.YAML));
    }

    private static Shelf with(String text) {
        return Shelf.EMPTY.with(List.of(load(text)));
    }

    private static String said(Shelf shelf) {
        return String.join(
                "\n",
                shelf.faults().stream().map(fault -> fault.say(Locale.ENGLISH)).toList());
    }

    @Test
    void a_broken_file_never_takes_the_last_good_version_away_and_says_why() {
        Shelf shelf = with(PUBLISHED).with(List.of(load(PUBLISHED.replace("weight: 10", "weight: ten"))));
        assertThat(shelf.editions()).containsOnlyKeys("p/1");
        assertThat(said(shelf)).startsWith("p.yaml:11:13: A number is expected here");
    }

    @Test
    void a_file_that_is_mended_is_taken_and_no_longer_blamed() {
        Shelf shelf = Shelf.EMPTY.with(List.of(load("format: [")));
        assertThat(shelf.faults()).isNotEmpty();
        assertThat(shelf.with(List.of(load(PUBLISHED))).faults()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "title: Un, title: Deux",
        "text: Q, text: Quoi",
        "licence: etalab-2.0, licence: CC-BY-4.0",
        "status: published, status: retired",
    })
    void texts_licence_and_retirement_of_a_published_questionnaire_may_change(String before, String after) {
        Shelf shelf = with(PUBLISHED).with(List.of(load(PUBLISHED.replace(before, after))));
        assertThat(shelf.faults()).isEmpty();
        assertThat(shelf.editions().get("p/1").questionnaire().digests())
                .isNotEqualTo(
                        with(PUBLISHED).editions().get("p/1").questionnaire().digests());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "default: 10         | default: 20          | /domains/0/questions/0/points/default was “10”, is now “20”",
                "global: 50          | global: 60           | /levels/0/global was “50”, is now “60”",
                "global: 50          | global: 50, proof: 0 | /levels/0/proof was “—”, is now “0”",
                "follows: []         | language: fr         | /follows was “[]”, is now “—”",
                "type: yes-no,       | type: yes-no, replaces: [], | /domains/0/questions/0/replaces was “—”, is now “[]”",
                "status: published   | status: draft        | /status was “published”, is now “draft”",
            })
    void anything_else_of_a_published_questionnaire_is_refused_with_what_changed(
            String before, String after, String told) {
        Shelf shelf = with(PUBLISHED).with(List.of(load(PUBLISHED.replace(before, after))));
        assertThat(said(shelf)).contains(told);
        assertThat(shelf.editions().get("p/1").questionnaire())
                .isEqualTo(with(PUBLISHED).editions().get("p/1").questionnaire());
    }

    @Test
    void a_retired_questionnaire_is_not_published_again() {
        String retired = PUBLISHED.replace("status: published", "status: retired");
        assertThat(said(with(retired).with(List.of(load(PUBLISHED))))).contains("/status");
    }

    @Test
    void a_draft_may_change_as_it_likes_and_be_published() {
        String draft = PUBLISHED.replace("status: published", "status: draft").replace("weight: 10", "weight: 5");
        assertThat(with(draft).with(List.of(load(PUBLISHED))).faults()).isEmpty();
    }
}
