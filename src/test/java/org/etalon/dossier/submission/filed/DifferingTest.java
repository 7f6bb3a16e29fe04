/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier.submission.filed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.etalon.core.answer.AnswerSheet;
import org.etalon.core.answer.Answers;
import org.etalon.core.answer.Facts;
import org.etalon.dossier.AnswerState;
import org.etalon.dossier.DossierGround;
import org.etalon.dossier.Given;
import org.junit.jupiter.api.Test;

class DifferingTest {
    private static Content content(Map<String, Given> given, Piece... pieces) {
        var sheet = new AnswerSheet(Facts.of("commune"), Answers.none(DossierGround.SCORING.index()));
        return new Content(sheet, given, List.of(pieces));
    }

    private static Given given(String answer, String why) {
        return new Given(AnswerState.ANSWERED, answer, why);
    }

    private static Piece piece(String id, int version, String title, String... questions) {
        return new Piece(
                id, version, title, null, null, true, null, List.of(questions), null, "https://exemple.fr/" + id);
    }

    private static List<Differing> differing(Content before, Content after) {
        return Differing.list(before, after, DossierGround.SCORING.index());
    }

    @Test
    void nothing_is_told_of_what_is_the_same() {
        var one = content(Map.of("free-servers", given("80", null)), piece("a", 1, "A", "free-servers"));
        assertThat(differing(one, one)).isEmpty();
    }

    @Test
    void answers_and_justifications_are_told_in_the_order_of_the_questions() {
        var before = content(Map.of("free-servers", given("80", null), "free-browser", given("10", null)));
        var after = content(Map.of("free-servers", given("80", "Parce que."), "free-browser", given("20", null)));
        assertThat(differing(before, after))
                .extracting(Differing::question)
                .containsExactlyInAnyOrder("free-servers", "free-browser");
        assertThat(differing(before, after)).allMatch(Differing::isGiven).noneMatch(Differing::isProof);
        assertThat(differing(before, content(Map.of("free-browser", given("10", null)))))
                .extracting(Differing::after)
                .containsExactly(Given.NOTHING);
    }

    @Test
    void evidence_comes_goes_and_changes_at_each_question_that_it_serves() {
        var before = content(
                Map.of(), piece("gone", 1, "G", "free-servers"), piece("kept", 1, "K", "free-servers", "free-browser"));
        var after = content(
                Map.of(),
                piece("come", 1, "C", "free-servers"),
                piece("kept", 2, "K", "free-servers"),
                piece("same", 1, "S", "software-inventory"));
        assertThat(differing(before, after)).anySatisfy(each -> {
            assertThat(each.question()).isEqualTo("free-servers");
            assertThat(each.isGiven()).isFalse();
            assertThat(each.gone()).extracting(Piece::id).containsExactly("gone");
            assertThat(each.come()).extracting(Piece::id).containsExactly("come");
            assertThat(each.changed()).extracting(Piece::version).containsExactly(2);
        });
        assertThat(differing(before, after)).anySatisfy(each -> {
            assertThat(each.question()).isEqualTo("free-browser");
            assertThat(each.gone()).extracting(Piece::id).containsExactly("kept");
        });
        assertThat(differing(
                        content(Map.of(), piece("a", 1, "A", "free-servers")),
                        content(Map.of(), piece("a", 1, "Autre titre", "free-servers"))))
                .singleElement()
                .satisfies(each -> assertThat(each.changed()).hasSize(1));
    }
}
