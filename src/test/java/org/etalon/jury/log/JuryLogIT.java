/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.etalon.dossier.DossierGround;
import org.etalon.jury.log.JuryStep.Taken;
import org.etalon.platform.persistence.Databases;
import org.etalon.platform.persistence.Sql;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A jury's log, on both databases. */
class JuryLogIT {
    private static final int AT_ONCE = 4;
    private static final int STEPS = 6;

    @ParameterizedTest
    @EnumSource
    void steps_taken_by_several_at_once_form_one_chain(Databases database) throws Exception {
        database.empty();
        DossierGround.edition(database.source(), DossierGround.EDITION);
        var executor = Executors.newFixedThreadPool(AT_ONCE);
        try {
            List<Callable<Void>> people = IntStream.range(0, AT_ONCE)
                    .<Callable<Void>>mapToObj(person -> () -> {
                        for (int step = 0; step < STEPS; step++) {
                            add(database, person + " " + step);
                        }
                        return null;
                    })
                    .toList();
            for (var done : executor.invokeAll(people)) {
                done.get();
            }
        } finally {
            executor.shutdownNow();
        }

        List<JuryStep> steps =
                Sql.with(database.source(), connection -> JuryLog.list(connection, DossierGround.EDITION));

        LogCheck check = LogCheck.of(steps.stream()
                .map(step -> step.line().getBytes(StandardCharsets.UTF_8))
                .toList());
        assertThat(check.fault()).isEmpty();
        assertThat(check.steps()).isEqualTo(AT_ONCE * STEPS);
        assertThat(check.last()).isEqualTo(steps.get(steps.size() - 1).digest().hex());
        assertThat(steps.stream().map(JuryStep::line).collect(Collectors.joining("\n")))
                .contains("\"« 3 5 » 🙂\"");
    }

    private static void add(Databases database, String what) {
        Sql.inTransaction(database.source(), connection -> {
            JuryLog.lock(connection, DossierGround.EDITION);
            var taken = new Taken(
                    DossierGround.EDITION,
                    JuryStepKind.TIE_FOUND,
                    Optional.empty(),
                    Optional.of(new UUID(1, 2)),
                    Map.of("what", "« " + what + " » 🙂"));
            return JuryLog.add(connection, taken, DossierGround.NOW);
        });
    }
}
