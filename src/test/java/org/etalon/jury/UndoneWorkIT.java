/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.etalon.dossier.DossierGround;
import org.etalon.edition.ChangeEdition.Left;
import org.etalon.jury.review.ReviewGround;
import org.etalon.platform.persistence.Databases;
import org.etalon.platform.persistence.Sql;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What can't be done any more once an edition is decided. */
class UndoneWorkIT {
    @ParameterizedTest
    @EnumSource
    void what_lacks_a_check_a_decision_or_an_end_is_counted(Databases database) {
        var ground = ReviewGround.of(database);
        var work = new UndoneWork();
        work.source = database.source();

        assertThat(left(work)).extracting(Left::kind).containsExactly("undecided");
        assertThat(left(work).get(0).count()).isEqualTo(1);
        assertThat(left(work).get(0).names()).as("by name").hasSize(1);
        Juror tied = ground.juror(JurorPost.MEMBER);
        ground.tie(tied, "CONFIRMED");
        assertThat(work.list(DossierGround.EDITION, tied.person(), ReviewGround.LATER))
                .as("a number to whom something ties to it")
                .containsExactly(new Left("undecided", 1));
        ground.sql("update admission set state = 'ASKED'");
        assertThat(left(work)).extracting(Left::kind).containsExactly("unchecked");
        ground.sql("delete from admission");
        assertThat(left(work)).extracting(Left::kind).containsExactly("unchecked");
        assertThat(any(database)).as("before it is published, either").isEqualTo(1);

        ground.admit();
        assertThat(any(database)).isEqualTo(1);
        UUID chair = ground.juror(JurorPost.CHAIR).person();
        ground.sql(
                "insert into decision (dossier, level, mentions, decided_at, decided_by, version) values (?, 2, '', ?, ?, 1)",
                ReviewGround.DOSSIER,
                ReviewGround.at(ReviewGround.LATER),
                chair);
        ground.sql(
                "insert into sitting (id, edition, ordinal, opened_by, opened_at) values (?, ?, 1, ?, ?)",
                UUID.randomUUID(),
                DossierGround.EDITION,
                chair,
                ReviewGround.at(ReviewGround.LATER));
        assertThat(left(work)).containsExactly(new Left("sitting", 1));
        assertThat(any(database)).isZero();
        ground.sql("update sitting set closed_at = opened_at");
        assertThat(left(work)).isEmpty();
    }

    private static int any(Databases database) {
        return Sql.with(database.source(), connection -> UndoneQuery.list(
                        connection, DossierGround.EDITION, UndoneQuery.ANY, UUID.randomUUID(), ReviewGround.LATER)
                .count());
    }

    private static List<Left> left(UndoneWork work) {
        return work.list(DossierGround.EDITION, UUID.randomUUID(), ReviewGround.LATER);
    }
}
