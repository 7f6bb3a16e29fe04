/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.collectivity.upkeep;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.etalon.platform.text.Texts;

/** A report as an operator reads it on a terminal: counts, then the bodies, those whose figures alone changed left out. */
final class ReportText {
    private ReportText() {}

    static String of(DirectoryReport report, Locale locale) {
        Texts texts = Texts.of("collectivity", locale);
        String head = texts.say(
                report.dryRun() ? "report.dry" : "report.done", report.vintage(), report.read(), report.unchanged());
        return Stream.of(
                        Stream.of(head),
                        section(texts.say("report.added", report.added().size()), named(report.added())),
                        section(texts.say("report.gone", report.gone().size()), named(report.gone())),
                        section(texts.say("report.changed", report.changed().size()), counts(report)),
                        changed(report))
                .flatMap(lines -> lines)
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private static Stream<String> section(String title, Stream<String> lines) {
        return Stream.concat(Stream.of("", title), lines);
    }

    private static Stream<String> named(List<DirectoryReport.Named> bodies) {
        return bodies.stream().map(body -> "  " + body.code() + "  " + body.name() + " (" + body.type() + ")");
    }

    private static Stream<String> counts(DirectoryReport report) {
        Map<String, Long> counts = report.changed().stream()
                .flatMap(body -> body.fields().stream())
                .collect(Collectors.groupingBy(FieldChange::field, TreeMap::new, Collectors.counting()));
        return counts.entrySet().stream().map(count -> "  " + count.getKey() + ": " + count.getValue());
    }

    private static Stream<String> changed(DirectoryReport report) {
        return report.changed().stream().flatMap(body -> body.fields().stream()
                .filter(FieldChange::isHistoric)
                .map(field -> "  " + body.code() + "  " + body.name() + ", " + field.field() + ": « " + field.before()
                        + " » → « " + field.after() + " »"));
    }
}
