/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Sizes and names (docs/architecture.md): a file that outgrows them is two files that nobody has parted yet. */
class ShapeTest {
    private static final Path MAIN = Path.of("src/main/java");
    private static final Path TESTS = Path.of("src/test/java");
    private static final Path PAGES = Path.of("src/main/webapp");

    @Test
    void java_files_are_short_and_most_are_very_short() {
        assertThat(Shape.tooLong(MAIN, ".java", Shape.FILE)).isEmpty();
        assertThat(Shape.median(MAIN)).isLessThanOrEqualTo(Shape.MEDIAN);
    }

    @Test
    void tests_are_no_longer_than_what_they_test() {
        assertThat(Shape.tooLong(TESTS, ".java", Shape.FILE)).isEmpty();
    }

    @Test
    void other_sources_can_be_overlooked_too() {
        assertThat(Shape.tooLong(PAGES, ".xhtml", Shape.FACELET)).isEmpty();
        for (String ending : List.of(".js", ".css")) {
            assertThat(Shape.tooLong(PAGES, ending, Shape.FILE)).isEmpty();
        }
    }

    @Test
    void methods_fit_on_half_a_screen() {
        assertThat(Shape.longMethods(MAIN)).isEmpty();
    }

    @Test
    void a_package_holds_fifteen_files_at_most_and_introduces_itself() {
        assertThat(Shape.crowdedPackages(MAIN)).isEmpty();
        assertThat(Shape.packagesWithoutIntroduction(MAIN)).isEmpty();
    }

    @Test
    void names_say_what_a_class_is_for() {
        assertThat(Shape.vagueNames(MAIN)).isEmpty();
    }

    @Test
    void nothing_asks_for_more_than_five_collaborators() {
        assertThat(Shape.greedy(MAIN)).isEmpty();
    }

    @Test
    void every_file_names_its_licence() {
        for (Path root : List.of(MAIN, TESTS)) {
            assertThat(Shape.withoutLicence(root)).isEmpty();
        }
    }
}
