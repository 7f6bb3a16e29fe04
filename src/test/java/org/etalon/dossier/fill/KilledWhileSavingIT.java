/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier.fill;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.etalon.platform.persistence.Databases;
import org.etalon.platform.persistence.OtherProcess;
import org.etalon.platform.persistence.Sql;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A node is killed in the middle of saving answers, again and again. */
class KilledWhileSavingIT {
    private static final long SEED = 20261130;
    private static final int KILLS = 5;

    @TempDir
    Path data;

    @ParameterizedTest
    @EnumSource
    void what_was_told_as_kept_is_there_and_answers_and_history_say_the_same(Databases database) throws Exception {
        var desk = Desk.of(database);
        var there = OtherProcess.of(database, data);
        var random = new Random(SEED);
        List<String> told = new ArrayList<>();
        for (int kill = 0; kill < KILLS; kill++) {
            Process process = there.start(
                    Saving.class,
                    there.address(),
                    desk.dossier().toString(),
                    desk.person().toString());
            told.addAll(OtherProcess.saidUntilKilled(process, 20 + random.nextInt(200), random.nextInt(20)));
        }
        assertThat(list(there, "select question || ' ' || version || ' ' || justification from answer_history"))
                .as("seed " + SEED)
                .doesNotHaveDuplicates()
                .containsAll(told)
                .hasSizeLessThanOrEqualTo(told.size() + KILLS);
        assertThat(list(
                        there,
                        "select question || ' ' || version || ' ' || justification from answer where version > 0"))
                .as("the last of each")
                .containsExactlyInAnyOrderElementsOf(
                        list(
                                there,
                                """
                                select question || ' ' || version || ' ' || justification from answer_history h
                                where not exists (select 1 from answer_history l where l.question = h.question and l.version > h.version)"""));
        assertThat(list(there, "select '' || (max(ordinal) - count(*)) from answer_history"))
                .as("no number is left out")
                .containsExactly("0");
    }

    private static List<String> list(OtherProcess there, String query) {
        return Sql.with(there.source(), connection -> {
            List<String> all = new ArrayList<>();
            try (var row = connection.createStatement().executeQuery(query)) {
                while (row.next()) {
                    all.add(row.getString(1));
                }
            }
            return all;
        });
    }
}
