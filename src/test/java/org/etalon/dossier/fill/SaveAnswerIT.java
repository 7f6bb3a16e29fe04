/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier.fill;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.etalon.dossier.DossierGround.CLOSES;
import static org.etalon.dossier.DossierGround.NOW;
import static org.etalon.dossier.DossierGround.OPENS;
import static org.etalon.dossier.DossierGround.SCORING;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.etalon.assessment.AssessmentJson;
import org.etalon.core.answer.Answer;
import org.etalon.core.answer.AnswerSheet;
import org.etalon.core.answer.Answers;
import org.etalon.core.answer.Facts;
import org.etalon.core.problem.RefusedException;
import org.etalon.core.scoring.Assessment;
import org.etalon.dossier.AnswerState;
import org.etalon.dossier.Given;
import org.etalon.dossier.KeptAnswer;
import org.etalon.dossier.fill.SaveOutcome.Saved;
import org.etalon.dossier.fill.SaveOutcome.Stale;
import org.etalon.platform.persistence.Databases;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A save and its answer, on both databases. */
class SaveAnswerIT {
    private static final Map<String, Object> MEASURED = Map.of("answer", "measured");
    private static final Map<String, Object> MENTIONED = Map.of("answer", "mentioned");

    @ParameterizedTest
    @EnumSource
    void a_save_is_kept_with_who_and_when_and_answered_with_the_score_and_what_is_asked_now(Databases database) {
        var desk = Desk.of(database);

        var saved = (Saved) desk.save("digital-strategy", 0, MEASURED);

        var given = new Given(AnswerState.ANSWERED, "\"measured\"", null);
        assertThat(saved.answer()).isEqualTo(new KeptAnswer("digital-strategy", 1, given, 0, desk.person(), NOW));
        assertThat(changed(saved)).containsExactly("strategy-review asked");
        var alone = Answers.none(SCORING.index()).with("digital-strategy", new Answer.One("measured"));
        assertThat(told(saved.assessment())).isEqualTo(told(SCORING.assess(Facts.of("commune"), alone)));
    }

    @ParameterizedTest
    @EnumSource
    void a_save_is_three_statements_beside_the_one_that_knows_who_saves(Databases database) {
        var desk = Desk.of(database);
        desk.save("digital-strategy", 0, MEASURED);

        assertThat(database.statementsOf(() -> desk.save("digital-strategy", 1, MENTIONED)))
                .isEqualTo(3);
        assertThat(database.statementsOf(() -> desk.save("proudest-software", 0, Map.of("answer", "Nextcloud"))))
                .isEqualTo(3);
    }

    @ParameterizedTest
    @EnumSource
    void the_second_of_two_who_started_from_the_same_answer_hears_what_stands_there(Databases database) {
        var camille = Desk.of(database);
        var dominique = camille.joined("CONTRIBUTOR", "");
        camille.save("digital-strategy", 0, MEASURED);

        var stale = (Stale) dominique.save("digital-strategy", 0, MENTIONED);

        assertThat(stale.theirs().given().answer()).isEqualTo("\"measured\"");
        assertThat(stale.theirs().changedBy()).isEqualTo(camille.person());
        assertThat(stale.theirs().version()).isEqualTo(1);
        assertThat(stale.yours().answer()).isEqualTo("\"mentioned\"");
        assertThat(((Saved) dominique.save("digital-strategy", 1, MENTIONED))
                        .answer()
                        .version())
                .isEqualTo(2);
    }

    @ParameterizedTest
    @EnumSource
    void a_save_sent_again_because_its_answer_got_lost_is_kept_once(Databases database) {
        var desk = Desk.of(database);
        desk.save("digital-strategy", 0, MEASURED);

        var again = (Saved) desk.save("digital-strategy", 0, MEASURED);

        assertThat(again.answer().version()).isEqualTo(1);
        assertThat(changed(again)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void texts_are_kept_to_the_last_character(Databases database) {
        var desk = Desk.of(database);
        String text = " é̂🏳️‍🌈\r\n\tעִבְרִית ‏\u202eabc\u202c \"'\\ {0} <b>&amp;\u0001\u00a0 ";

        desk.save("proudest-software", 0, Map.of("answer", text, "justification", text, "state", "to-confirm"));

        var saved = (Saved) desk.save("digital-strategy", 0, MEASURED);
        assertThat(saved.assessment().progress().answered()).isEqualTo(2);
        var kept = ((Saved) desk.save("proudest-software", 1, Map.of("answer", text, "justification", text))).answer();
        assertThat(org.etalon.platform.text.JsonTree.read(kept.given().answer()))
                .isEqualTo(text);
        assertThat(kept.given().justification()).isEqualTo(text);
        assertThat(kept.version()).isEqualTo(2);
    }

    @ParameterizedTest
    @EnumSource
    void the_longest_texts_fit_and_no_longer_ones(Databases database) {
        var desk = Desk.of(database);
        String longest = "🙂".repeat(10_000);

        desk.save("digital-strategy", 0, Map.of("answer", "measured", "justification", longest));

        assertThatThrownBy(() ->
                        desk.save("digital-strategy", 1, Map.of("answer", "measured", "justification", longest + "a")))
                .hasMessageContaining("EXPLANATION_TOO_LONG");
        var controls = Map.<String, Object>of(
                "answer",
                java.util.stream.IntStream.range(0, 200)
                        .mapToObj(i -> "\u0001".repeat(190) + i)
                        .toList());
        assertThat(desk.save("free-business-software", 0, controls)).isInstanceOf(Saved.class);
    }

    @ParameterizedTest
    @EnumSource
    void what_is_not_known_yet_or_not_applicable_is_kept_and_not_counted(Databases database) {
        var desk = Desk.of(database);
        String question = Chosen.notApplicable();

        var unknown = (Saved) desk.save("digital-strategy", 0, Map.of("answer", "measured", "state", "unknown"));
        var declared = (Saved)
                desk.save(question, 0, Map.of("state", "not-applicable", "justification", "Nous n’en avons pas."));

        assertThat(unknown.assessment().progress().answered()).isZero();
        assertThat(changed(declared)).containsExactly(question + " out-of-scope");
        assertThat(declared.answer().given().justification()).isEqualTo("Nous n’en avons pas.");
    }

    @ParameterizedTest
    @EnumSource
    void an_earlier_answer_comes_back_as_a_change_like_any_other(Databases database) {
        var desk = Desk.of(database);
        desk.save("digital-strategy", 0, Map.of("answer", "measured", "justification", "Délibération du 3 mars."));
        desk.save("digital-strategy", 1, MENTIONED);

        var restored = (Saved) desk.restore("digital-strategy", 1, 2);
        assertThat(restored.answer().version()).isEqualTo(3);
        assertThat(restored.answer().given())
                .isEqualTo(new Given(AnswerState.ANSWERED, "\"measured\"", "Délibération du 3 mars."));
        var emptied = (Saved) desk.restore("digital-strategy", 0, 3);
        assertThat(emptied.answer().given()).isEqualTo(Given.NOTHING);
        assertThatThrownBy(() -> desk.restore("digital-strategy", 9, 4)).hasMessageContaining("UNKNOWN");
    }

    @ParameterizedTest
    @EnumSource
    void a_stranger_hears_of_nothing_and_a_member_of_what_is_not_theirs(Databases database) {
        var desk = Desk.of(database);

        refused(desk.stranger(), "digital-strategy", "code=UNKNOWN");
        refused(desk, "no-such-question", "code=UNKNOWN");
        refused(desk, "Ni\u0000l", "code=UNKNOWN");
        refused(
                new Desk(database, java.util.UUID.randomUUID(), desk.person(), desk.shelf()),
                "digital-strategy",
                "code=UNKNOWN");
        refused(desk.joined("READER", ""), "digital-strategy", "NOT_YOURS_TO_DO");
        refused(desk.joined("ELECTED_REFERENT", ""), "digital-strategy", "NOT_YOURS_TO_DO");
        refused(desk.joined("CONTRIBUTOR", "data software"), "digital-strategy", "NOT_YOURS_TO_DO");
        assertThat(desk.joined("CONTRIBUTOR", "data strategy").save("digital-strategy", 0, MEASURED))
                .isInstanceOf(Saved.class);
    }

    private static void refused(Desk desk, String question, String with) {
        assertThatThrownBy(() -> desk.save(question, 0, MEASURED))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining(with);
    }

    @ParameterizedTest
    @EnumSource
    void saves_are_taken_in_from_the_opening_to_before_the_end_of_the_grace(Databases database) {
        var desk = Desk.of(database);
        var end = CLOSES.plus(Duration.ofMinutes(15));

        assertThatThrownBy(() -> desk.save("digital-strategy", 0, MEASURED, end))
                .hasMessageContaining("EDITION_NOT_OPEN");
        assertThat(desk.save("digital-strategy", 0, MEASURED, OPENS)).isInstanceOf(Saved.class);
        assertThat(desk.save("digital-strategy", 1, MENTIONED, end.minusMillis(1)))
                .isInstanceOf(Saved.class);
    }

    @ParameterizedTest
    @EnumSource
    void a_dossier_begins_with_what_was_answered_before(Databases database) {
        var answers = Answers.none(SCORING.index())
                .with("digital-strategy", new Answer.One("measured"))
                .with("free-servers", new Answer.Amount(12_50))
                .declaring(Chosen.notApplicable(), "Sans objet ici.");
        var desk = Desk.of(database, new AnswerSheet(Facts.of("epci"), answers));

        var saved = (Saved) desk.save("digital-strategy", 1, MENTIONED);

        var facts = Facts.of("epci");
        assertThat(told(saved.assessment()))
                .isEqualTo(told(SCORING.assess(facts, answers.with("digital-strategy", new Answer.One("mentioned")))));
        var same = (Saved) desk.save("free-servers", 1, Map.of("answer", new BigDecimal("1.25E+1")));
        assertThat(same.answer().version()).isEqualTo(1);
    }

    private static List<String> changed(Saved saved) {
        return saved.changed().stream()
                .map(each -> each.place().question().id() + " "
                        + each.standing().state().key())
                .toList();
    }

    /** As others read it; figures have no equality of their own. */
    private static String told(Assessment assessment) {
        var json = new ByteArrayOutputStream();
        try {
            AssessmentJson.write(assessment, json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return json.toString(StandardCharsets.UTF_8);
    }
}
