/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.bench;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * {@code ./etalon bench [NAME] [--quick]}: the figures as one JSON document on standard output. Ends with 1 where one is over its
 * limit, with 2 for a wrong call. {@code documents} are papers, sheets, archive and tables. {@code --quick} only shows that they run, and no limit is held against it.
 */
public final class Bench {
    /** Something that can be measured. */
    private interface Measurement {
        List<? extends Measured> measure(boolean quick) throws Exception;
    }

    private static final Map<String, Measurement> ALL = new TreeMap<>(Map.ofEntries(
            entry("archive", ArchiveFigures::measure),
            entry("assignment", AssignmentFigures::measure),
            entry("directory", DirectoryFigures::measure),
            entry("dossier", DossierFigures::measure),
            entry("hostile", HostileFigures::measure),
            entry("jury", JuryFigures::measure),
            entry("map", MapFigures::measure),
            entry("papers", PaperFigures::measure),
            entry("ranking", RankingFigures::measure),
            entry("scoring", ScoringFigures::measure),
            entry("sheets", SheetFigures::measure),
            entry("tables", TableFigures::measure)));

    /** What goes by one name. */
    private static final Map<String, List<String>> TOGETHER =
            Map.of("documents", List.of("papers", "sheets", "archive", "tables"));

    /** Told its kind, which a method's name alone doesn't say. */
    private static Map.Entry<String, Measurement> entry(String name, Measurement measurement) {
        return Map.entry(name, measurement);
    }

    private Bench() {}

    public static void main(String... arguments) throws Exception {
        System.exit(run(List.of(arguments), new PrintStream(System.out, true, StandardCharsets.UTF_8)));
    }

    static int run(List<String> arguments, PrintStream out) throws Exception {
        boolean quick = arguments.contains("--quick");
        List<String> names = arguments.stream()
                .filter(each -> !each.equals("--quick"))
                .flatMap(each -> TOGETHER.getOrDefault(each, List.of(each)).stream())
                .toList();
        if (!ALL.keySet().containsAll(names)) {
            System.err.println(
                    "étalon bench : " + String.join(", ", ALL.keySet()) + ", " + String.join(", ", TOGETHER.keySet()));
            return 2;
        }
        boolean hold = true;
        StringBuilder json = new StringBuilder("{");
        for (String name : names.isEmpty() ? ALL.keySet() : names) {
            List<? extends Measured> figures = ALL.get(name).measure(quick);
            hold &= figures.stream().allMatch(Measured::holds);
            json.append(json.length() > 1 ? ",\n" : "\n")
                    .append(" \"")
                    .append(name)
                    .append("\": [\n  ")
                    .append(figures.stream().map(Measured::json).collect(Collectors.joining(",\n  ")))
                    .append("\n ]");
        }
        out.println(json.append("\n}"));
        return hold || quick ? 0 : 1;
    }
}
