/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.label.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.etalon.dossier.DossierGround;
import org.etalon.jury.Juror;
import org.etalon.jury.JurorPost;
import org.etalon.jury.review.ReviewGround;
import org.etalon.platform.persistence.Databases;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReadJuryIT {
    @ParameterizedTest
    @EnumSource
    void those_who_took_part_are_counted_and_nobody_else(Databases database) {
        var ground = ReviewGround.of(database);
        var jury = new ReadJury();
        jury.source = database.source();
        ground.juror(JurorPost.CHAIR);
        Juror left = ground.juror(JurorPost.MEMBER);
        Juror leftAtOnce = ground.juror(JurorPost.MEMBER);
        for (int silent = 0; silent < 2; silent++) {
            ground.sql(
                    "update juror set declared_at = null where id = ?",
                    ground.juror(JurorPost.MEMBER).id());
        }
        for (Juror gone : new Juror[] {left, leftAtOnce}) {
            ground.sql(
                    "update juror set until_at = ? where id = ?",
                    ReviewGround.at(ReviewGround.LATER.plusSeconds(1)),
                    gone.id());
        }
        ground.sql(
                "insert into review (id, juror, dossier, begun_at, handed_in_at, submission)"
                        + " select ?, ?, dossier, submitted_at, submitted_at, id from submission",
                left.id(),
                left.id());
        assertThat(jury.count(DossierGround.EDITION, ReviewGround.LATER.plusSeconds(60)))
                .isEqualTo(2);
        assertThat(jury.count(DossierGround.EDITION, ReviewGround.LATER.minusSeconds(1)))
                .as("who came later")
                .isZero();
        assertThat(named(jury)).isEmpty();
        ground.sql("update juror set named_at = since_at where id <> ?", leftAtOnce.id());
        assertThat(named(jury)).as("of those who took part").hasSize(2);
        ground.sql("update person set left_at = created_at where id = ?", left.person());
        assertThat(named(jury)).as("without who has no account any more").hasSize(1);
    }

    private static List<String> named(ReadJury jury) {
        return jury.names(DossierGround.EDITION, ReviewGround.LATER.plusSeconds(60));
    }
}
