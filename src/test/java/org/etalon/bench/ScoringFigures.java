/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.bench;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** {@code bench scoring}: the limits of the engine, all measured in one run. */
final class ScoringFigures {
    private ScoringFigures() {}

    /** @param quick whether only to see that it runs; its figures mean little */
    static List<Figure> measure(boolean quick) throws RunnerException {
        Map<String, RunResult> results = new LinkedHashMap<>();
        for (RunResult result : run(quick)) {
            String name = result.getParams().getBenchmark();
            results.put(name.substring(name.lastIndexOf('.') + 1), result);
        }
        double plain = microseconds(results.get("plainLoop"));
        return List.of(
                figure(results, "plainLoop", Optional.empty(), ""),
                figure(results, "scoreAndLevel", Optional.of(2 * plain), "twice the plain loop"),
                figure(results, "fullResult", Optional.of(5 * plain), "five times the plain loop"),
                figure(results, "changeOfOneAnswer", Optional.empty(), ""),
                figure(results, "changeOfOneAnswerExplained", Optional.empty(), ""),
                figure(results, "loading", Optional.of(20_000.0), "20 ms"),
                figure(results, "fullResultOf1500", Optional.of(1_000.0), "1 ms"));
    }

    private static Collection<RunResult> run(boolean quick) throws RunnerException {
        ChainedOptionsBuilder options = new OptionsBuilder()
                .include(ScoringBench.class.getName() + "\\.")
                .addProfiler(GCProfiler.class)
                .verbosity(VerboseMode.SILENT)
                .shouldFailOnError(true);
        if (quick) {
            options.forks(0)
                    .warmupIterations(1)
                    .warmupTime(TimeValue.milliseconds(20))
                    .measurementIterations(1)
                    .measurementTime(TimeValue.milliseconds(20));
        } else {
            options.forks(2)
                    .jvmArgs("-Xmx1g", "-XX:+UseSerialGC", "-Dbench.warm=250")
                    .warmupIterations(4)
                    .warmupTime(TimeValue.milliseconds(700))
                    .measurementIterations(40)
                    .measurementTime(TimeValue.milliseconds(30));
        }
        return new Runner(options.build()).run();
    }

    private static Figure figure(Map<String, RunResult> results, String name, Optional<Double> limit, String because) {
        RunResult result = results.get(name);
        double bytes = result.getSecondaryResults().get("gc.alloc.rate.norm").getScore();
        return new Figure(name, microseconds(result), bytes, limit, because);
    }

    /** Of the least disturbed iteration: what else runs on the machine can only add. */
    private static double microseconds(RunResult result) {
        return result.getBenchmarkResults().stream()
                        .flatMap(fork -> fork.getIterationResults().stream())
                        .mapToDouble(iteration -> iteration.getPrimaryResult().getScore())
                        .min()
                        .orElseThrow()
                / 1_000;
    }
}
