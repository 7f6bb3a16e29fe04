/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The house keeps to {@code docs/architecture.md}: who may use whom, and what only some may touch. */
class ArchitectureTest {
    private static final String ROOT = "org.etalon";

    private static final JavaClasses ALL = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(ROOT);

    /** Every rule, for a house that stands in this package. */
    static Stream<Rule> rules(String root) {
        return Stream.of(Neighbours.rules(root), Libraries.rules(root), Manners.rules(root))
                .flatMap(each -> each);
    }

    static Stream<Rule> rules() {
        return rules(ROOT);
    }

    @Test
    void the_table_names_every_feature_and_no_other() {
        assertThat(Neighbours.misnamed(Neighbours.MAY_USE, ALL, ROOT)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void the_house_keeps_to_it(Rule rule) {
        rule.rule().check(ALL);
    }
}
