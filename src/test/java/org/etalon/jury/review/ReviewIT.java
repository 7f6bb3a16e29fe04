/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.etalon.core.questionnaire.AnswerType;
import org.etalon.core.questionnaire.Question;
import org.etalon.core.review.Verdict.Proof;
import org.etalon.dossier.DossierGround;
import org.etalon.jury.Juror;
import org.etalon.jury.log.JuryStep;
import org.etalon.jury.review.ReviewOutcome.Saved;
import org.etalon.jury.review.ReviewOutcome.Stale;
import org.etalon.jury.review.said.PartName;
import org.etalon.jury.review.said.ReviewProblem;
import org.etalon.platform.persistence.Databases;
import org.etalon.platform.persistence.Sql;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A review from its first word to what is handed in, on both databases. */
class ReviewIT {
    private static final String PROVEN = PartName.ofQuestion(ReviewGround.PROVEN);

    /** A scored yes-no question that was answered with yes. */
    private static String affirmed(UnderReview under) {
        return DossierGround.SCORING.questionnaire().questions().stream()
                .filter(question -> question.type() instanceof AnswerType.YesNo && question.scored())
                .map(Question::id)
                .filter(id -> "\"yes\"".equals(under.content().at(id).answer()))
                .filter(id -> under.declared()
                                .questions()
                                .get(under.scoring().index().get(id))
                                .earned()
                        > 0)
                .findFirst()
                .orElseThrow();
    }

    private static Saved saved(ReviewOutcome outcome) {
        return (Saved) outcome;
    }

    @ParameterizedTest
    @EnumSource
    void each_part_has_its_version_and_who_comes_second_hears_what_stands_there(Databases database) {
        var ground = ReviewGround.of(database);
        Juror reader = ground.reader();
        assertThat(ground.read(reader).review().isBegun()).isFalse();
        Saved first = saved(ground.save(reader, PROVEN, 0, Map.of("verdict", "confirmed", "note", "À revoir  ")));
        assertThat(first.part().version()).isEqualTo(1);
        assertThat(first.part().tree().get("note")).isEqualTo("À revoir  ");
        assertThat(saved(ground.save(reader, PROVEN, 7, Map.of("verdict", "confirmed", "note", "À revoir  ")))
                        .part()
                        .version())
                .as("the same again")
                .isEqualTo(1);
        Stale stale = (Stale) ground.save(reader, PROVEN, 0, Map.of("evidence", "off-point"));
        assertThat(stale.theirs().version()).isEqualTo(1);
        Saved second = saved(ground.save(reader, PROVEN, 1, Map.of("evidence", "off-point")));
        assertThat(second.part().content()).isEqualTo("{\"evidence\":\"off-point\"}");
        assertThat(ground.read(reader).review().revision()).isEqualTo(2);
        long revision = Sql.with(
                database.source(), connection -> ReviewQuery.revision(connection, reader.id(), ReviewGround.DOSSIER));
        assertThat(revision).isEqualTo(2);
    }

    @ParameterizedTest
    @EnumSource
    void what_is_corrected_counts_in_the_reviewed_figure_alone(Databases database) {
        var ground = ReviewGround.of(database);
        Juror reader = ground.reader();
        UnderReview before = ground.read(reader);
        assertThat(before.reviewed().score().global())
                .isEqualTo(before.declared().score().global());
        String question = affirmed(before);
        UnderReview after = saved(ground.save(
                        reader,
                        PartName.ofQuestion(question),
                        0,
                        Map.of("verdict", "corrected", "answer", "no", "reason", "Rien ne le montre.")))
                .under();
        int position = after.scoring().index().get(question);
        assertThat(after.reviewed().questions().get(position).earned())
                .isLessThan(after.declared().questions().get(position).earned());
        assertThat(after.declared().score().global())
                .isEqualTo(before.declared().score().global());
        assertThat(ground.read(reader).reviewed().score().global())
                .isEqualTo(after.reviewed().score().global());
    }

    @ParameterizedTest
    @EnumSource
    void what_does_not_fit_is_refused_with_all_of_it_and_nothing_is_kept(Databases database) {
        var ground = ReviewGround.of(database);
        Juror reader = ground.reader();
        String bare = PartName.ofQuestion(DossierGround.SCORING.questionnaire().questions().stream()
                .map(Question::id)
                .filter(id -> !id.equals(ReviewGround.PROVEN))
                .findFirst()
                .orElseThrow());
        assertRefused(
                ground,
                reader,
                bare,
                Map.of("verdict", "perhaps", "evidence", "accepted", "else", "x"),
                "VERDICT_UNKNOWN",
                "PROOF_NONE",
                "FIELD_UNKNOWN");
        assertRefused(ground, reader, bare, Map.of("answer", "yes"), "VERDICT_ANSWER");
        assertRefused(ground, reader, PROVEN, Map.of("evidence", "splendid"), "PROOF_UNKNOWN");
        assertRefused(ground, reader, PROVEN, Map.of("reason", "x".repeat(5_001)), "TEXT_LONG");
        assertRefused(ground, reader, PROVEN, Map.of("reason", "\ud800"), "TEXT_UNREADABLE");
        assertRefused(
                ground,
                reader,
                PartName.CONCLUSION,
                Map.of("level", BigDecimal.valueOf(99), "mentions", List.of("best"), "ways", "one"),
                "LEVEL_UNKNOWN",
                "MENTION_UNKNOWN",
                "FIELD_OF_WRONG_TYPE");
        for (String part : List.of("questions/none", "domains/none", "else")) {
            assertRefused(ground, reader, part, Map.of(), "UNKNOWN");
        }
        assertThat(ground.read(reader).review().isBegun()).isFalse();
    }

    private static void assertRefused(
            ReviewGround ground, Juror reader, String part, Map<String, Object> sent, String... codes) {
        var refused =
                assertThatThrownBy(() -> ground.save(reader, part, 0, sent)).as(part + " " + sent.keySet());
        for (String code : codes) {
            refused.hasMessageContaining(code);
        }
    }

    @ParameterizedTest
    @EnumSource
    void the_rest_of_a_domain_is_confirmed_at_once_and_what_was_said_stays(Databases database) {
        var ground = ReviewGround.of(database);
        Juror reader = ground.reader();
        ground.save(reader, PROVEN, 0, Map.of("note", "Voir la date."));
        UnderReview before = ground.read(reader);
        String domain = before.declared()
                .questions()
                .get(before.scoring().index().get(ReviewGround.PROVEN))
                .place()
                .domain()
                .id();
        int left = before.unjudged(domain).size();
        UnderReview after = ground.by(reader, each -> ReviewGround.desk(each).confirmRest(domain));
        assertThat(left).isPositive();
        assertThat(after.unjudged(domain)).isEmpty();
        var said = after.review().at(after.scoring().index(), ReviewGround.PROVEN);
        assertThat(said.verdict().proof()).contains(Proof.ACCEPTED);
        assertThat(said.note()).isEqualTo("Voir la date.");
        assertThat(after.reviewed().score().global())
                .isEqualTo(after.declared().score().global());
        assertThat(after.review().revision()).isEqualTo(1 + left);
        assertThat(ground.by(reader, each -> ReviewGround.desk(each).confirmRest(domain))
                        .review()
                        .revision())
                .isEqualTo(1 + left);
    }

    @ParameterizedTest
    @EnumSource
    void a_correction_counts_once_it_changes_something_and_says_why(Databases database) {
        var ground = ReviewGround.of(database);
        Juror reader = ground.reader();
        UnderReview before = ground.read(reader);
        String question = affirmed(before);
        String part = PartName.ofQuestion(question);
        String domain = before.declared()
                .questions()
                .get(before.scoring().index().get(question))
                .place()
                .domain()
                .id();
        int left = before.unjudged(domain).size();
        Saved same = saved(
                ground.save(reader, part, 0, Map.of("verdict", "corrected", "answer", "yes", "reason", "Voilà.")));
        assertThat(same.under().lack(question)).contains(ReviewProblem.CORRECTION_SAME);
        assertThat(same.under().unjudged(domain)).contains(question).hasSize(left);
        Saved mute = saved(ground.save(reader, part, 1, Map.of("verdict", "corrected", "answer", "no")));
        assertThat(mute.under().lackOf(part)).contains(ReviewProblem.CORRECTION_REASON);
        assertThat(mute.under().unjudged(domain)).contains(question);
        assertThat(mute.under().reviewed().score().global())
                .as("what is not counted as judged moves no figure")
                .isEqualTo(before.reviewed().score().global());
        UnderReview rest = ground.by(reader, each -> ReviewGround.desk(each).confirmRest(domain));
        assertThat(rest.unjudged(domain)).as("it is not confirmed over").containsExactly(question);
        assertThat(new ReviewGaps(rest).list().stream().map(each -> each.at()))
                .as("told once")
                .containsOnlyOnce(part)
                .doesNotContain(PartName.ofDomain(domain));
        Saved whole =
                saved(ground.save(reader, part, 2, Map.of("verdict", "corrected", "answer", "no", "reason", "Rien.")));
        assertThat(whole.under().lack(question)).isEmpty();
        assertThat(whole.under().unjudged(domain)).isEmpty();
        assertThat(whole.under().reviewed().score().global())
                .isLessThan(before.reviewed().score().global());
    }

    @ParameterizedTest
    @EnumSource
    void a_reason_is_told_to_others_as_long_as_something_is_contested_and_kept_in_any_case(Databases database) {
        var ground = ReviewGround.of(database);
        Juror reader = ground.reader();
        String part = PartName.ofQuestion(affirmed(ground.read(reader)));
        String bare = digest(ground.save(reader, part, 0, Map.of("verdict", "confirmed")));
        Saved kept = saved(ground.save(reader, part, 1, Map.of("verdict", "confirmed", "reason", "Rien.")));
        assertThat(kept.part().tree().get("reason")).isEqualTo("Rien.");
        assertThat(digest(kept)).as("nothing more for others").isEqualTo(bare);
        assertThat(digest(ground.save(
                        reader, part, 2, Map.of("verdict", "corrected", "answer", "no", "reason", "Rien."))))
                .isNotEqualTo(digest(ground.save(reader, part, 3, Map.of("verdict", "corrected", "answer", "no"))));
    }

    private static String digest(ReviewOutcome outcome) {
        return ReviewDesk.digest(saved(outcome).under().review()).hex();
    }

    @ParameterizedTest
    @EnumSource
    void it_is_handed_in_once_nothing_lacks_and_then_changes_no_more(Databases database) {
        var ground = ReviewGround.of(database);
        Juror reader = ground.reader();
        String corrected = PartName.ofQuestion(affirmed(ground.read(reader)));
        ground.save(reader, corrected, 0, Map.of("verdict", "corrected", "answer", "no"));
        assertThatThrownBy(() -> ground.handIn(reader))
                .hasMessageContaining("UNJUDGED")
                .hasMessageContaining("CORRECTION_REASON, at=" + corrected)
                .hasMessageContaining("LEVEL_MISSING")
                .hasMessageContaining("OPINION_MISSING");
        ground.save(reader, corrected, 1, Map.of("verdict", "corrected", "answer", "yes", "reason", "Voilà."));
        assertThatThrownBy(() -> ground.handIn(reader)).hasMessageContaining("CORRECTION_SAME, at=" + corrected);
        UnderReview after = ground.handedIn(reader, 2);
        assertThat(after.review().handedIn()).isPresent();
        assertThat(after.mayWrite()).isFalse();
        assertThatThrownBy(() -> ground.save(reader, corrected, 3, Map.of())).hasMessageContaining("REVIEW_HANDED_IN");
        assertThat(ground.handIn(reader).review()).as("a second press").isEqualTo(after.review());
        assertThat(ground.steps()).extracting(JuryStep::kind).containsExactly("review-handed-in");
        assertThat(ground.steps().get(0).line())
                .contains("\"level\":2", ReviewDesk.digest(after.review()).hex());
    }

    @ParameterizedTest
    @EnumSource
    void the_whole_is_replaced_where_nobody_was_first(Databases database) {
        var ground = ReviewGround.of(database);
        Juror reader = ground.reader();
        ground.save(reader, PROVEN, 0, Map.of("evidence", "off-point"));
        Map<String, Map<String, Object>> whole = Map.of(PartName.CONCLUSION, Map.of("word", "Bien."));
        assertThat(replaced(ground, reader, whole, 0)).isEmpty();
        UnderReview after = replaced(ground, reader, whole, 1).orElseThrow();
        assertThat(after.review().part(PROVEN).content()).isEqualTo("{}");
        assertThat(after.review().part(PROVEN).version()).isEqualTo(2);
        assertThat(after.review().conclusion().word()).isEqualTo("Bien.");
        assertThat(replaced(ground, reader, whole, 0)).as("the same again").isPresent();
    }

    private static Optional<UnderReview> replaced(
            ReviewGround ground, Juror reader, Map<String, Map<String, Object>> whole, long revision) {
        return ground.by(reader, each -> ReviewGround.desk(each).replace(whole, started -> started == revision));
    }

    @ParameterizedTest
    @EnumSource
    void reading_asks_the_database_as_often_whatever_was_said(Databases database) {
        var ground = ReviewGround.of(database);
        Juror reader = ground.reader();
        List<Integer> counts = new ArrayList<>();
        counts.add(database.statementsOf(() -> ground.read(reader)));
        for (var domain : DossierGround.SCORING.questionnaire().domains()) {
            ground.by(reader, each -> ReviewGround.desk(each).confirmRest(domain.id()));
        }
        counts.add(database.statementsOf(() -> ground.read(reader)));
        assertThat(counts.get(1)).isEqualTo(counts.get(0)).isLessThanOrEqualTo(6);
    }
}
