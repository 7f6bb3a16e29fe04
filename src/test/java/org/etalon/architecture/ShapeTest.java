/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Sizes and names (docs/architecture.md): a file that outgrows them is two files that nobody has parted yet. */
class ShapeTest {
    private static final Path MAIN = Path.of("src/main/java");
    private static final Path TESTS = Path.of("src/test/java");
    private static final int FILE = 300;
    private static final int MEDIAN = 50;
    private static final int METHOD = 25;
    private static final int FACELET = 150;
    private static final int PACKAGE = 15;
    private static final int INJECTED = 5;

    /** Endings that say nothing of what a class is for. */
    private static final Pattern VAGUE =
            Pattern.compile(".*(Impl|Manager|Helper|Utils?|Service|Facade|DTO|Dto|Bean|Wrapper)|Default.*|Abstract.*");

    @Test
    void java_files_are_short_and_most_are_very_short() {
        List<Integer> lengths = new ArrayList<>();
        for (Path file : files(MAIN, ".java")) {
            int length = lines(file).size();
            lengths.add(length);
            assertThat(length).as(file.toString()).isLessThanOrEqualTo(FILE);
        }
        lengths.sort(null);
        assertThat(lengths.get(lengths.size() / 2))
                .as("median length of Java files")
                .isLessThanOrEqualTo(MEDIAN);
    }

    @Test
    void tests_are_no_longer_than_what_they_test() {
        for (Path file : files(TESTS, ".java")) {
            assertThat(lines(file).size()).as(file.toString()).isLessThanOrEqualTo(FILE);
        }
    }

    @Test
    void other_sources_can_be_overlooked_too() {
        for (Path file : files(Path.of("src/main/webapp"), ".xhtml")) {
            assertThat(lines(file).size()).as(file.toString()).isLessThanOrEqualTo(FACELET);
        }
        for (String ending : List.of(".js", ".css")) {
            for (Path file : files(Path.of("src/main/webapp"), ending)) {
                assertThat(lines(file).size()).as(file.toString()).isLessThanOrEqualTo(FILE);
            }
        }
    }

    @Test
    void methods_fit_on_half_a_screen() {
        var tooLong = new ArrayList<String>();
        for (Path file : files(MAIN, ".java")) {
            tooLong.addAll(longMethods(file));
        }
        assertThat(tooLong).isEmpty();
    }

    private static final Pattern METHOD_START = Pattern.compile(
            "^( {4}| {8})(?!(?:return|throw|else|new|if|for|while|switch|try|do|case|record|class|enum)\\b)"
                    + "[A-Za-z@<].*\\(.*\\)( throws [\\w., ]+)? \\{$");

    private static List<String> longMethods(Path file) {
        var found = new ArrayList<String>();
        List<String> lines = lines(file);
        for (int i = 0; i < lines.size(); i++) {
            var start = METHOD_START.matcher(lines.get(i));
            if (start.matches()) {
                String end = start.group(1) + "}";
                int last = i;
                while (last < lines.size() && !lines.get(last).equals(end)) {
                    last++;
                }
                if (last - i - 1 > METHOD) {
                    found.add(file + ":" + (i + 1) + " has " + (last - i - 1) + " lines");
                }
            }
        }
        return found;
    }

    @Test
    void a_package_holds_three_to_fifteen_files_and_introduces_itself() {
        Map<Path, List<Path>> packages = files(MAIN, ".java").stream()
                .collect(Collectors.groupingBy(Path::getParent, TreeMap::new, Collectors.toList()));
        packages.forEach((folder, files) -> {
            long classes = files.stream()
                    .filter(file -> !file.endsWith("package-info.java"))
                    .count();
            assertThat(classes).as("files in " + folder).isLessThanOrEqualTo(PACKAGE);
            assertThat(files).as("package-info of " + folder).contains(folder.resolve("package-info.java"));
        });
    }

    @Test
    void names_say_what_a_class_is_for() {
        assertThat(files(MAIN, ".java").stream()
                        .map(file -> file.getFileName().toString().replace(".java", ""))
                        .filter(name -> VAGUE.matcher(name).matches()))
                .isEmpty();
    }

    @Test
    void nothing_asks_for_more_than_five_collaborators() {
        for (Path file : files(MAIN, ".java")) {
            long injected = lines(file).stream()
                    .filter(line ->
                            line.strip().equals("@Inject") || line.strip().startsWith("@Inject "))
                    .count();
            assertThat(injected).as("@Inject in " + file).isLessThanOrEqualTo(INJECTED);
        }
    }

    @Test
    void every_file_names_its_licence() {
        for (Path root : List.of(MAIN, TESTS)) {
            for (Path file : files(root, ".java")) {
                if (file.endsWith("package-info.java")) {
                    continue;
                }
                assertThat(lines(file).get(0))
                        .as(file.toString())
                        .contains("SPDX-License-Identifier: AGPL-3.0-or-later");
            }
        }
    }

    static List<Path> files(Path root, String ending) {
        try (Stream<Path> walk = Files.walk(root)) {
            return walk.filter(path -> path.toString().endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
