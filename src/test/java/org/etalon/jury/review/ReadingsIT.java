/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.etalon.core.review.Comparison;
import org.etalon.core.review.Divergence;
import org.etalon.core.review.Reading;
import org.etalon.dossier.DossierGround;
import org.etalon.jury.Juror;
import org.etalon.jury.JurorPost;
import org.etalon.jury.log.JuryLog;
import org.etalon.jury.log.JuryStep;
import org.etalon.jury.review.ReaderQuery.FreeRow;
import org.etalon.jury.review.said.PartName;
import org.etalon.platform.persistence.Databases;
import org.etalon.platform.persistence.Sql;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Readings beside each other, on both databases. */
class ReadingsIT {
    private static List<Review> handedIn(Databases database) {
        return Sql.with(database.source(), connection -> ReviewQuery.listHandedIn(connection, ReviewGround.DOSSIER));
    }

    private static boolean sees(ReviewGround ground, Juror juror) {
        UnderReview under = ground.read(juror);
        return under.reader().maySeeOthers(under.review());
    }

    @ParameterizedTest
    @EnumSource
    void others_are_seen_once_ones_own_is_handed_in(Databases database) {
        var ground = ReviewGround.of(database);
        Juror one = ground.reader();
        Juror other = ground.reader();
        Juror chair = ground.juror(JurorPost.CHAIR);
        ground.handedIn(one, 1);
        assertThat(sees(ground, one)).isTrue();
        assertThat(sees(ground, other)).isFalse();
        assertThat(sees(ground, chair)).as("leads without reading").isTrue();
        ground.assign(chair, null);
        assertThat(sees(ground, chair)).as("reads too").isFalse();
        ground.handedIn(other, 3);
        UnderReview under = ground.read(other);
        List<Reading> readings = handedIn(database).stream().map(under::reading).toList();
        assertThat(new Comparison(readings).divergences()).containsExactly(new Divergence.Levels(1, 3));
    }

    @ParameterizedTest
    @EnumSource
    void what_a_juror_said_counts_no_more_once_they_are_tied(Databases database) {
        var ground = ReviewGround.of(database);
        Juror one = ground.reader();
        ground.handedIn(one, 1);
        ground.handedIn(ground.reader(), 3);
        assertThat(handedIn(database)).hasSize(2);
        ground.tie(one, "CONFIRMED");
        assertThat(handedIn(database))
                .extracting(Review::juror)
                .doesNotContain(one.id())
                .hasSize(1);
    }

    @ParameterizedTest
    @EnumSource
    void who_leaves_takes_along_what_is_unfinished_and_what_was_for_themselves(Databases database) {
        var ground = ReviewGround.of(database);
        Juror done = ground.reader();
        Juror begun = ground.reader();
        ground.save(begun, PartName.CONCLUSION, 0, Map.of("word", "Pas encore."));
        var digest = ReviewDesk.digest(ground.handedIn(done, 2).review());
        for (Juror each : List.of(done, begun)) {
            Sql.inTransaction(database.source(), connection -> {
                ReviewsLeft.tidy(connection, each.person());
                return null;
            });
        }
        Review left = ground.read(done).review();
        assertThat(left.conclusion().note()).isEmpty();
        assertThat(left.conclusion().strengths()).containsExactly("Un effort.");
        assertThat(ReviewDesk.digest(left)).as("as it is in the log").isEqualTo(digest);
        assertThat(ground.read(begun).review().isBegun()).isFalse();
    }

    private static UUID call(ReviewGround ground, Juror chair, Juror called, LocalDate due) {
        return ground.by(chair, reader -> {
            JuryLog.lock(reader.desk().connection(), DossierGround.EDITION);
            return ThirdReader.call(reader, called.id(), Optional.ofNullable(due));
        });
    }

    @ParameterizedTest
    @EnumSource
    void who_leads_calls_another_reader_whom_nothing_ties(Databases database) {
        var ground = ReviewGround.of(database);
        Juror chair = ground.juror(JurorPost.CHAIR);
        Juror reader = ground.reader();
        Juror tied = ground.juror(JurorPost.MEMBER);
        ground.tie(tied, "CONFIRMED");
        Juror free = ground.juror(JurorPost.MEMBER);
        Juror silent = ground.juror(JurorPost.MEMBER);
        ground.sql("update juror set declared_at = null where id = ?", silent.id());
        List<FreeRow> all = ground.by(chair, each -> ReaderQuery.listFree(each.desk(), ReviewGround.DOSSIER));
        assertThat(all).extracting(FreeRow::juror).containsExactlyInAnyOrder(chair.id(), free.id());
        for (Juror other : List.of(reader, tied, silent)) {
            assertThatThrownBy(() -> call(ground, chair, other, null)).hasMessageContaining("READER_UNKNOWN");
        }
        assertThatThrownBy(() -> call(ground, chair, free, LocalDate.of(2026, 6, 1)))
                .hasMessageContaining("DUE_WRONG");
        assertThatThrownBy(() -> call(ground, reader, free, null)).hasMessageContaining("UNKNOWN");
        assertThat(call(ground, chair, free, LocalDate.of(2026, 7, 1))).isEqualTo(free.person());
        assertThat(ground.read(free).mayWrite()).isTrue();
        assertThat(ground.read(free).reader().due()).contains(LocalDate.of(2026, 7, 1));
        assertThat(ground.steps()).extracting(JuryStep::kind).containsExactly("reader-called");
    }
}
