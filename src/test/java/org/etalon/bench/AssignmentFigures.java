/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.bench;

import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.etalon.core.assignment.Allotment;
import org.etalon.core.assignment.Juries;
import org.etalon.core.assignment.Juries.Obstacles;
import org.etalon.core.assignment.Outcome;
import org.etalon.core.assignment.Outlook;
import org.etalon.core.assignment.Share;
import org.etalon.core.assignment.Sharing;
import org.etalon.platform.flow.CheapestFlow;

/**
 * {@code bench assignment}: 400 dossiers shared out among 30 jurors, of whom some are tied, limited or away; once as the first thing that
 * a process does, and then again.
 */
final class AssignmentFigures {
    private static final int JURORS = 30;
    private static final int DOSSIERS = 400;
    private static final int AGAIN = 10;
    private static final double SECONDS = 5;
    private static final String BECAUSE = "400 dossiers and 30 jurors in 5 s";

    private AssignmentFigures() {}

    static List<Measured> measure(boolean quick) {
        Sharing sharing = Juries.of(2026, JURORS, quick ? DOSSIERS / 10 : DOSSIERS, 2, new Obstacles(8, 20, 5, 0));
        long processor = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        double first = seconds(sharing);
        double used = (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - processor) / 1e9;
        double slowest = 0;
        for (int i = 0; i < (quick ? 1 : AGAIN); i++) {
            slowest = Math.max(
                    slowest, seconds(Juries.of(i, JURORS, sharing.candidacies().size(), 2, tied(i))));
        }
        Outcome outcome = Allotment.of(sharing, CheapestFlow::of);
        var outlook = Outlook.of(sharing, outcome.given());
        Map<UUID, Long> loads =
                outcome.given().stream().collect(Collectors.groupingBy(Share::reader, Collectors.counting()));
        double unknown =
                outlook.gaps().stream().mapToInt(each -> each.domains().size()).sum();
        return List.of(
                new Amount("first", "seconds", first, SECONDS, BECAUSE),
                new Amount("processor of first", "seconds", used, SECONDS, BECAUSE),
                new Amount("slowest of others", "seconds", slowest, SECONDS, BECAUSE),
                new Amount("lacking", "dossiers", outcome.shortages().size(), 0, "each has two readers"),
                new Amount(
                        "least load",
                        "dossiers",
                        loads.values().stream().mapToLong(each -> each).min().orElse(0),
                        Double.MAX_VALUE,
                        ""),
                new Amount(
                        "most load",
                        "dossiers",
                        loads.values().stream().mapToLong(each -> each).max().orElse(0),
                        Double.MAX_VALUE,
                        ""),
                new Amount("domains that no reader knows", "of 2000", unknown, Double.MAX_VALUE, ""));
    }

    /** From hardly any tie to more than are ever seen. */
    private static Obstacles tied(int more) {
        return new Obstacles(2 + 3 * more, 20, 5, more);
    }

    private static double seconds(Sharing sharing) {
        long start = System.nanoTime();
        Allotment.of(sharing, CheapestFlow::of);
        return (System.nanoTime() - start) / 1e9;
    }
}
