/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.appeal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.etalon.jury.Juror;
import org.etalon.jury.JurorPost;
import org.etalon.jury.decision.Decision;
import org.etalon.jury.decision.DecisionQuery;
import org.etalon.jury.decision.Proposal;
import org.etalon.jury.log.LogCheck;
import org.etalon.jury.review.Review;
import org.etalon.jury.review.ReviewGround;
import org.etalon.jury.review.ReviewQuery;
import org.etalon.platform.persistence.Databases;
import org.etalon.platform.persistence.Sql;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a candidate holds against a decision, and what becomes of it, on both databases. */
class AppealIT {
    private static final String ASKED = ReviewGround.PROVEN;

    private static List<Review> read(Databases database, boolean anew) {
        return Sql.with(
                database.source(),
                connection -> anew
                        ? ReviewQuery.listOnAppeal(connection, AppealGround.DOSSIER)
                        : ReviewQuery.listHandedIn(connection, AppealGround.DOSSIER));
    }

    @ParameterizedTest
    @EnumSource
    void whoever_may_hand_in_or_sign_appeals_once_and_in_time(Databases database) {
        var ground = AppealGround.of(database);
        UUID technical = ground.member("TECHNICAL_REFERENT");
        UUID elected = ground.member("ELECTED_REFERENT");
        assertThatThrownBy(() -> ground.file(technical, AppealGround.PUBLIC.minusSeconds(1), "Tôt.", Map.of()))
                .hasMessageContaining("APPEAL_EARLY");
        assertThatThrownBy(() -> ground.file(technical, AppealGround.END, "Tard.", Map.of()))
                .hasMessageContaining("APPEAL_LATE");
        for (String role : List.of("CONTRIBUTOR", "READER")) {
            UUID other = ground.member(role);
            assertThat(ground.filing(other, AppealGround.LATER).isAllowed()).isFalse();
            assertThatThrownBy(() -> ground.file(other, AppealGround.LATER, "Moi.", Map.of()))
                    .hasMessageContaining("APPEAL_FORBIDDEN");
        }
        assertThatThrownBy(() ->
                        ground.file(technical, AppealGround.LATER, " ", Map.of("none", "x", ASKED, "x".repeat(2_001))))
                .hasMessageContaining("APPEAL_REASONS_MISSING")
                .hasMessageContaining("APPEAL_QUESTION_UNKNOWN")
                .hasMessageContaining("APPEAL_WORDS_LONG");
        Appeal filed = ground.file(
                elected, AppealGround.END.minusSeconds(1), " Un motif.\r\nDeux. ", Map.of(ASKED, "La pièce y est."));
        assertThat(filed.reasons()).isEqualTo("Un motif.\nDeux.");
        FilingDesk told = ground.filing(technical, AppealGround.END.plusSeconds(9));
        assertThat(told.appeal()).contains(filed);
        assertThat(told.isOpen()).isFalse();
        assertThatThrownBy(() -> ground.file(technical, AppealGround.LATER, "Encore.", Map.of()))
                .hasMessageContaining("APPEAL_THERE");
        assertThat(ground.kinds()).endsWith("appeal-filed");
        assertThat(ground.ground().steps().get(ground.kinds().size() - 1).line())
                .contains(ASKED, FilingDesk.digest(filed).hex())
                .doesNotContain("motif", "pièce");
    }

    @ParameterizedTest
    @EnumSource
    void others_than_those_who_read_it_read_it_as_it_was_decided(Databases database) {
        var ground = AppealGround.of(database);
        Juror tied = ground.ground().juror(JurorPost.MEMBER);
        ground.ground().tie(tied, "CONFIRMED");
        Juror undeclared = ground.ground().juror(JurorPost.MEMBER);
        ground.ground().sql("update juror set declared_at = null where id = ?", undeclared.id());
        ground.filed();
        Juror one = ground.others().get(0);
        assertThat(ground.before(UUID.randomUUID(), true, AppealDesk::isWithoutReaders))
                .isFalse();
        for (Juror other : ground.others()) {
            ground.ground().sql("update juror set declared_at = null where id = ?", other.id());
        }
        ground.ground()
                .sql(
                        "update juror set declared_at = null where id = ?",
                        ground.deputy().id());
        assertThat(ground.before(UUID.randomUUID(), true, AppealDesk::isWithoutReaders))
                .as("told to organisers too, of whom nobody decides")
                .isTrue();
        ground.ground().sql("update juror set declared_at = since_at where id <> ?", undeclared.id());
        for (Juror unfit : List.of(ground.first(), tied, undeclared, ground.chair())) {
            assertThatThrownBy(() -> ground.assign(ground.chair(), 1, one, unfit))
                    .hasMessageContaining("APPEAL_READER_UNKNOWN");
        }
        assertThatThrownBy(() -> ground.assign(ground.chair(), 1)).hasMessageContaining("APPEAL_READERS_NONE");
        assertThatThrownBy(() -> ground.assign(ground.first(), 1, one)).hasMessageContaining("APPEAL_NOT_YOURS");
        assertThatThrownBy(() -> ground.assign(ground.chair(), 7, one)).hasMessageContaining("APPEAL_STALE");
        Juror other = ground.others().get(1);
        assertThat(ground.assign(ground.chair(), 1, one, other))
                .extracting(Juror::id)
                .containsExactlyInAnyOrder(one.id(), other.id());
        assertThat(ground.assign(ground.chair(), 2, one))
                .as("the other no more")
                .isEmpty();
        assertThatThrownBy(() -> ground.decide(ground.chair(), 3, "Tôt.", 3)).hasMessageContaining("APPEAL_UNREAD");
        assertThat(ground.before(one.person(), false, AppealDesk::isTold)).isFalse();
        ground.read(one, 3);
        assertThat(read(database, false))
                .extracting(Review::juror)
                .containsExactly(ground.first().id());
        assertThat(read(database, true)).extracting(Review::juror).containsExactly(one.id());
        assertThatThrownBy(() -> ground.assign(ground.chair(), 3, other)).hasMessageContaining("APPEAL_READER_DONE");
        assertThatThrownBy(() -> ground.ground().handedIn(other, 3, AppealGround.LATER, AppealGround.plan()))
                .as("who reads it no more, finds nothing")
                .hasMessageContaining("UNKNOWN");
        assertThat(ground.kinds()).endsWith("appeal-filed", "appeal-assigned", "assignment-lifted", "review-handed-in");
    }

    @ParameterizedTest
    @EnumSource
    void whoever_leads_decides_anew_with_a_reason_and_the_first_decision_is_kept(Databases database) {
        var ground = AppealGround.of(database);
        ground.filed();
        Juror one = ground.others().get(0);
        ground.assign(ground.chair(), 1, one);
        ground.read(one, 4);
        Optional<Proposal> proposal = ground.before(ground.chair().person(), false, AppealDesk::proposal);
        assertThat(proposal.orElseThrow().origin()).isEqualTo(Proposal.Origin.REVIEWED);
        assertThatThrownBy(() -> ground.decide(ground.deputy(), 4, "Moi.", 2)).hasMessageContaining("UNKNOWN");
        assertThatThrownBy(() -> ground.decide(ground.chair(), 9, " ", 2))
                .hasMessageContaining("APPEAL_LEVEL_WRONG")
                .hasMessageContaining("APPEAL_REASON_MISSING");
        var settled = ground.decide(ground.chair(), 4, "La pièce suffit.", 2)
                .settled()
                .orElseThrow();
        assertThat(settled.before().level()).isEqualTo(2);
        assertThat(settled.isUpheld()).isFalse();
        Decision decision = Sql.with(
                        database.source(), connection -> DecisionQuery.find(connection, AppealGround.DOSSIER))
                .orElseThrow();
        assertThat(decision.level()).isEqualTo(4);
        assertThat(decision.reason()).isEqualTo("La pièce suffit.");
        assertThatThrownBy(() -> ground.decide(ground.chair(), 2, "Non.", 3)).hasMessageContaining("APPEAL_DECIDED");
        assertThatThrownBy(() -> ground.ground().by(one, AppealGround.LATER, AppealGround.plan(), reader -> {
                    ReviewGround.desk(reader).refuseUnlessWriting();
                    return null;
                }))
                .hasMessageContaining("REVIEW_HANDED_IN");
        var lines = ground.ground().steps().stream()
                .map(step -> step.line().getBytes(StandardCharsets.UTF_8))
                .toList();
        assertThat(LogCheck.of(lines).fault()).isEmpty();
        assertThat(ground.kinds()).endsWith("appeal-decided");
    }

    @ParameterizedTest
    @EnumSource
    void to_whoever_is_tied_there_is_no_appeal_and_a_deputy_leads_for_a_tied_chair(Databases database) {
        var ground = AppealGround.of(database);
        ground.filed();
        ground.ground().tie(ground.chair(), "CONFIRMED");
        for (boolean organiser : List.of(false, true)) {
            assertThatThrownBy(() -> ground.before(ground.chair().person(), organiser, AppealDesk::state))
                    .hasMessageContaining("UNKNOWN");
        }
        Juror one = ground.others().get(0);
        assertThat(ground.assign(ground.deputy(), 1, one)).extracting(Juror::id).containsExactly(one.id());
        ground.read(one, 2);
        assertThat(ground.decide(ground.deputy(), 2, "Rien ne change.", 2)
                        .settled()
                        .orElseThrow()
                        .isUpheld())
                .isTrue();
        UUID organiser = UUID.randomUUID();
        assertThat(ground.before(organiser, true, AppealDesk::isLeading)).isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void the_time_is_what_an_organiser_says_and_no_shorter_once_candidates_were_told(Databases database) {
        var ground = AppealGround.of(database);
        UUID organiser = UUID.randomUUID();
        for (String wrong : List.of("", "0", "366", "-1", "dix")) {
            assertThatThrownBy(() -> set(ground, organiser, AppealGround.LATER, wrong))
                    .as(wrong)
                    .hasMessageContaining("APPEAL_DAYS_WRONG");
        }
        assertThatThrownBy(() -> set(ground, organiser, AppealGround.LATER, "29"))
                .hasMessageContaining("APPEAL_DAYS_FEWER");
        assertThat(set(ground, organiser, AppealGround.LATER, " 60 ").days()).isEqualTo(60);
        assertThat(set(ground, organiser, AppealGround.PUBLIC.minusSeconds(1), "10")
                        .until())
                .contains(AppealGround.PUBLIC.plus(Duration.ofDays(10)));
        assertThat(ground.kinds()).endsWith("appeal-term-set", "appeal-term-set");
    }

    private static AppealTerm set(AppealGround ground, UUID person, Instant now, String days) {
        return ground.with(person, now, desk -> {
            TermDesk.set(desk, days);
            return AppealQuery.term(desk.connection(), desk.edition());
        });
    }
}
