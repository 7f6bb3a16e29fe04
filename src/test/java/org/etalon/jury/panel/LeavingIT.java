/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.panel;

import static org.assertj.core.api.Assertions.assertThat;

import org.etalon.jury.JurorPost;
import org.etalon.jury.review.ReviewGround;
import org.etalon.platform.persistence.Databases;
import org.etalon.platform.persistence.Sql;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LeavingIT {
    /** They could not take it back any more. */
    @ParameterizedTest
    @EnumSource
    void who_leaves_a_jury_is_no_longer_named(Databases database) {
        var ground = ReviewGround.of(database);
        var juror = ground.juror(JurorPost.MEMBER);
        ground.sql("update juror set named_at = since_at where id = ?", juror.id());

        Sql.inTransaction(database.source(), connection -> {
            JurorRepository.end(connection, juror.id(), ReviewGround.LATER);
            return null;
        });

        assertThat(ground.sql("update juror set version = version where id = ? and named_at is null", juror.id()))
                .isEqualTo(1);
    }
}
