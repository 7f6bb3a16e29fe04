/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.architecture;

import static org.etalon.architecture.Sources.files;
import static org.etalon.architecture.Sources.lines;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The rules of sizes and names (docs/architecture.md): each tells which files of a folder break it. */
final class Shape {
    static final int FILE = 300;
    static final int MEDIAN = 50;
    static final int METHOD = 25;
    static final int FACELET = 150;
    static final int PACKAGE = 15;
    static final int INJECTED = 5;

    /** Endings that say nothing of what a class is for. */
    private static final Pattern VAGUE =
            Pattern.compile(".*(Impl|Manager|Helper|Utils?|Service|Facade|DTO|Dto|Bean|Wrapper)|Default.*|Abstract.*");

    private static final Pattern METHOD_START = Pattern.compile(
            "^( {4}| {8})(?!(?:return|throw|else|new|if|for|while|switch|try|do|case|record|class|enum)\\b)"
                    + "[A-Za-z@<].*\\(.*\\)( throws [\\w., ]+)? \\{$");

    private Shape() {}

    static List<String> tooLong(Path root, String ending, int most) {
        return files(root, ending).stream()
                .filter(file -> lines(file).size() > most)
                .map(file -> name(file) + " has " + lines(file).size() + " lines")
                .toList();
    }

    /** Half of the Java files are no longer. */
    static int median(Path root) {
        int[] lengths = files(root, ".java").stream()
                .mapToInt(file -> lines(file).size())
                .sorted()
                .toArray();
        return lengths[lengths.length / 2];
    }

    static List<String> longMethods(Path root) {
        return files(root, ".java").stream()
                .flatMap(file -> longMethods(file, lines(file)))
                .toList();
    }

    private static Stream<String> longMethods(Path file, List<String> lines) {
        var found = new ArrayList<String>();
        for (int i = 0; i < lines.size(); i++) {
            var start = METHOD_START.matcher(lines.get(i));
            if (start.matches()) {
                String end = start.group(1) + "}";
                int last = i;
                while (last < lines.size() && !lines.get(last).equals(end)) {
                    last++;
                }
                if (last - i - 1 > METHOD) {
                    found.add(name(file) + ":" + (i + 1) + " has " + (last - i - 1) + " lines");
                }
            }
        }
        return found.stream();
    }

    static List<String> crowdedPackages(Path root) {
        return packages(root).entrySet().stream()
                .filter(each -> each.getValue().stream()
                                .filter(file -> !isIntroduction(file))
                                .count()
                        > PACKAGE)
                .map(each -> name(each.getKey()))
                .toList();
    }

    static List<String> packagesWithoutIntroduction(Path root) {
        return packages(root).entrySet().stream()
                .filter(each -> each.getValue().stream().noneMatch(Shape::isIntroduction))
                .map(each -> name(each.getKey()))
                .toList();
    }

    private static Map<Path, List<Path>> packages(Path root) {
        return files(root, ".java").stream()
                .collect(Collectors.groupingBy(Path::getParent, TreeMap::new, Collectors.toList()));
    }

    static List<String> vagueNames(Path root) {
        return files(root, ".java").stream()
                .map(Shape::name)
                .filter(name -> VAGUE.matcher(name.replace(".java", "")).matches())
                .toList();
    }

    static List<String> greedy(Path root) {
        return files(root, ".java").stream()
                .filter(file -> lines(file).stream()
                                .map(String::strip)
                                .filter(line -> line.equals("@Inject") || line.startsWith("@Inject "))
                                .count()
                        > INJECTED)
                .map(Shape::name)
                .toList();
    }

    static List<String> withoutLicence(Path root) {
        return files(root, ".java").stream()
                .filter(file -> !isIntroduction(file))
                .filter(file -> lines(file).isEmpty()
                        || !lines(file).get(0).contains("SPDX-License-Identifier: AGPL-3.0-or-later"))
                .map(Shape::name)
                .toList();
    }

    private static boolean isIntroduction(Path file) {
        return file.endsWith("package-info.java");
    }

    private static String name(Path file) {
        return file.getFileName().toString();
    }
}
