/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.log;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.etalon.jury.log.JuryStep.Taken;

/** A log of a few steps. */
public final class LogSample {
    private LogSample() {}

    public static List<JuryStep> steps() {
        List<JuryStep> steps = new ArrayList<>();
        String previous = JuryStep.NOTHING;
        for (JuryStepKind kind : JuryStepKind.values()) {
            var taken = new Taken(
                    "territoire-numerique-libre/2026",
                    kind,
                    Optional.of(new UUID(1, 2)),
                    Optional.of(new UUID(3, 4)),
                    Map.of("reason", "Déporté·e « d’office »\n\\ \" 🙂", "grounds", List.of("epci", "named")));
            var step = JuryStep.of(taken, steps.size() + 1, previous, Instant.parse("2026-07-01T08:00:00.123456Z"));
            steps.add(step);
            previous = step.digest().hex();
        }
        return steps;
    }

    /** As it is downloaded. */
    public static byte[] file() {
        return steps().stream()
                .map(step -> step.line() + "\n")
                .collect(Collectors.joining())
                .getBytes(StandardCharsets.UTF_8);
    }
}
