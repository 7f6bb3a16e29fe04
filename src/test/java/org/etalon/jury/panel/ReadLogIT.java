/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.panel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.etalon.jury.Juror;
import org.etalon.jury.JurorPost;
import org.etalon.jury.panel.ReadLog.KeptLog;
import org.etalon.jury.recusal.JuryGround;
import org.etalon.platform.persistence.Databases;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The log as organisers take it along, on both databases. */
class ReadLogIT {
    private static Optional<KeptLog> found(JuryGround ground, UUID person) {
        return ground.with(person, desk -> ReadLog.find(desk));
    }

    @ParameterizedTest
    @EnumSource
    void whoever_is_tied_to_a_candidate_finds_no_log_of_that_jury_organiser_or_not(Databases database) {
        var ground = JuryGround.of(database);
        ground.handIn(ground.dossier(), 1, "{}");
        Juror tied = ground.juror(JurorPost.CHAIR, "");
        Juror free = ground.juror(JurorPost.MEMBER, "");
        ground.declare(tied, "X", Map.of(ground.dossier(), "Un cousin."));
        ground.declare(free, "Y", Map.of());
        assertThat(found(ground, tied.person())).isEmpty();
        assertThat(found(ground, free.person())).isPresent();
        var organisers = found(ground, UUID.randomUUID()).orElseThrow();
        assertThat(organisers.steps()).hasSameSizeAs(ground.steps());
        assertThat(organisers.last())
                .isEqualTo(ground.steps()
                        .get(organisers.steps().size() - 1)
                        .digest()
                        .hex());
        ground.sql("delete from recusal where juror = ?", tied.id());
        assertThat(found(ground, tied.person()))
                .as("nothing ties them any more")
                .isPresent();
    }
}
