/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.etalon.dossier.DossierGround;
import org.etalon.jury.Juror;
import org.etalon.jury.JurorPost;
import org.etalon.jury.review.said.PartName;
import org.etalon.platform.persistence.Databases;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Who reaches a dossier, on both databases. */
class ReaderDoorIT {
    private static void assertUnknown(ReviewGround ground, Juror juror) {
        assertThatThrownBy(() -> ground.read(juror)).hasMessageContaining("UNKNOWN");
    }

    @ParameterizedTest
    @EnumSource
    void a_dossier_is_unknown_to_jurors_who_are_not_to_read_it(Databases database) {
        var ground = ReviewGround.of(database);
        assertUnknown(ground, ground.juror(JurorPost.MEMBER));
        Juror gone = ground.reader();
        ground.sql("update juror set until_at = ? where id = ?", ReviewGround.at(ReviewGround.LATER), gone.id());
        assertUnknown(ground, gone);
        Juror silent = ground.reader();
        ground.sql("update juror set declared_at = null where id = ?", silent.id());
        assertUnknown(ground, silent);
        Juror reader = ground.reader();
        assertThat(ground.read(reader).mayWrite()).isTrue();
        assertThatThrownBy(() -> ground.by(
                        reader, DossierGround.CLOSES, each -> UnderReview.read(each, key -> DossierGround.SCORING)))
                .as("before it has closed")
                .hasMessageContaining("UNKNOWN");
    }

    @ParameterizedTest
    @EnumSource
    void a_tie_shuts_it_and_one_that_is_dismissed_does_not(Databases database) {
        var ground = ReviewGround.of(database);
        for (String state : new String[] {"OPEN", "CONFIRMED"}) {
            Juror tied = ground.reader();
            ground.sql(
                    "insert into recusal (id, juror, dossier, grounds, reason, state, raised_at, settled_at, version)"
                            + " values (?, ?, ?, 'DECLARED', '', ?, ?, ?, 1)",
                    java.util.UUID.randomUUID(),
                    tied.id(),
                    ReviewGround.DOSSIER,
                    state,
                    ReviewGround.at(ReviewGround.LATER),
                    state.equals("OPEN") ? null : ReviewGround.at(ReviewGround.LATER));
            assertUnknown(ground, tied);
        }
        Juror free = ground.reader();
        ground.tie(free, "DISMISSED");
        assertThat(ground.read(free).mayWrite()).isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void who_leads_the_jury_sees_it_without_judging_it(Databases database) {
        var ground = ReviewGround.of(database);
        Juror chair = ground.juror(JurorPost.CHAIR);
        Juror deputy = ground.juror(JurorPost.DEPUTY);
        assertThat(ground.read(chair).mayWrite()).isFalse();
        assertUnknown(ground, deputy);
        assertThatThrownBy(() -> ground.save(chair, PartName.CONCLUSION, 0, Map.of("word", "Bien.")))
                .hasMessageContaining("REVIEW_NOT_YOURS");
        ground.tie(chair, "CONFIRMED");
        assertUnknown(ground, chair);
        assertThat(ground.read(deputy).reader().leads()).isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void what_was_taken_back_is_before_nobody_and_what_was_handed_in_last_is_what_is_read(Databases database) {
        var ground = ReviewGround.of(database);
        Juror reader = ground.reader();
        var second = ground.campaign().again(1, 2);
        assertUnknown(ground, reader);
        ground.admit();
        assertThat(ground.read(reader).submission().id()).isEqualTo(second.id());
        ground.campaign().takeBack(second);
        assertUnknown(ground, reader);
    }

    @ParameterizedTest
    @EnumSource
    void after_the_last_day_all_is_readable_and_nothing_is_changed(Databases database) {
        var ground = ReviewGround.of(database);
        Juror reader = ground.juror(JurorPost.MEMBER);
        LocalDate last = LocalDate.of(2026, 6, 10);
        ground.assign(reader, last);
        ground.save(reader, PartName.CONCLUSION, 0, Map.of("word", "Bien."));
        Instant end = Instant.parse("2026-06-10T22:00:00Z");
        Optional<Instant> told = ground.read(reader).reader().end();
        assertThat(told).as("midnight in Paris").contains(end);
        ground.by(reader, end.minusMillis(1), each -> ReviewGround.desk(each)
                .save(PartName.CONCLUSION, Map.of("word", "Très bien."), version -> true));
        assertThatThrownBy(() -> ground.by(reader, end, each -> ReviewGround.desk(each)
                        .save(PartName.CONCLUSION, Map.of("word", "Trop tard."), version -> true)))
                .hasMessageContaining("REVIEW_CLOSED");
        UnderReview after =
                ground.by(reader, end.plusSeconds(60), each -> UnderReview.read(each, key -> DossierGround.SCORING));
        assertThat(after.mayWrite()).isFalse();
        assertThat(after.review().conclusion().word()).isEqualTo("Très bien.");
    }
}
