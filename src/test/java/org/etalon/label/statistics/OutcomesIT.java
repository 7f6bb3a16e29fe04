/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.label.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.etalon.jury.review.ReviewGround;
import org.etalon.label.statistics.OutcomeQuery.OutcomeRow;
import org.etalon.platform.persistence.Databases;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class OutcomesIT {
    @ParameterizedTest
    @EnumSource
    void what_is_public_is_told_and_anew_once_an_appeal_has_changed_it(Databases database) {
        var ground = ReviewGround.of(database);
        var outcomes = new Outcomes();
        outcomes.source = database.source();
        outcomes.clock = Clock.systemUTC();
        assertThat(outcomes.list()).isEmpty();

        ground.sql(
                "insert into label_result (subject, programme, edition, published_at, content) values (?, 'p', '1', ?, ?)",
                ReviewGround.DOSSIER,
                ReviewGround.at(outcomes.clock.instant().minusSeconds(60)),
                content(5_000));
        assertThat(outcomes.list()).extracting(OutcomeRow::global).isEqualTo(List.of(5_000));

        ground.sql("update label_result set content = ?", content(6_000));
        ground.sql(
                "insert into appeal (id, dossier, reasons, filed_by, filed_at, level, mentions, reason, former_level, former_mentions,"
                        + " decided_by, decided_at, version) select ?, dossier, 'x', submitted_by, submitted_at, 3, '', 'x', 2, '',"
                        + " submitted_by, submitted_at, 1 from submission",
                UUID.randomUUID());
        assertThat(outcomes.list()).extracting(OutcomeRow::global).isEqualTo(List.of(6_000));
    }

    private static String content(int global) {
        return "{\"after\":{\"global\":" + global + ",\"level\":2},\"domains\":[]}";
    }
}
