/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier.submission;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import javax.sql.DataSource;
import org.etalon.dossier.DossierStatus;
import org.etalon.platform.persistence.Databases;
import org.etalon.platform.persistence.OtherProcess;
import org.etalon.platform.persistence.Sql;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A node is killed in the middle of handing in, again and again. */
class KilledWhileSubmittingIT {
    private static final long SEED = 20260630;
    private static final int KILLS = 5;

    @TempDir
    Path data;

    @ParameterizedTest
    @EnumSource
    void what_was_told_is_there_to_the_byte_and_the_answers_are_frozen_if_and_only_if_it_is_handed_in(
            Databases database) throws Exception {
        var handing = Handing.of(database);
        UUID dossier = handing.at().dossier();
        UUID elected = handing.joined("ELECTED_REFERENT").at().person();
        var there = OtherProcess.of(database, data);
        var random = new Random(SEED);
        List<String> told = new ArrayList<>();
        for (int kill = 0; kill < KILLS; kill++) {
            Process process = there.start(
                    Submitting.class,
                    there.address(),
                    dossier.toString(),
                    handing.at().person().toString(),
                    elected.toString());
            told.addAll(OtherProcess.saidUntilKilled(process, 1 + random.nextInt(4), random.nextInt(20)));
        }
        assertWhole(there.source(), dossier);
        List<String> kept = Sql.with(there.source(), connection -> SubmissionQuery.list(connection, dossier).stream()
                .map(each -> each.number() + " " + each.digest().hex())
                .toList());
        assertThat(kept).as("seed " + SEED).containsAll(told);
    }

    /** Of each submission the whole snapshot, and answers frozen with the status alone. */
    private static void assertWhole(DataSource source, UUID dossier) {
        Sql.with(source, connection -> {
            for (Submission each : SubmissionQuery.list(connection, dossier)) {
                assertThat(SubmissionQuery.snapshot(connection, each).digest()).isEqualTo(each.digest());
            }
            try (var statement =
                    connection.prepareStatement("select d.status, min(case when a.frozen then 1 else 0 end),"
                            + " max(case when a.frozen then 1 else 0 end) from dossier d join answer a on a.dossier = d.id"
                            + " where d.id = ? group by d.status")) {
                statement.setObject(1, dossier);
                try (var row = statement.executeQuery()) {
                    row.next();
                    int frozen = row.getString(1).equals(DossierStatus.SUBMITTED.name()) ? 1 : 0;
                    assertThat(row.getInt(2)).isEqualTo(frozen);
                    assertThat(row.getInt(3)).isEqualTo(frozen);
                }
            }
            return null;
        });
    }
}
