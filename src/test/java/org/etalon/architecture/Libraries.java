/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.List;
import java.util.stream.Stream;

/** Which libraries stay where they belong. */
final class Libraries {
    /**
     * Who may use a library.
     *
     * @param library the beginning of its classes' names
     * @param packages below the root
     * @param endings of the names of other classes that may
     */
    private record Use(String library, List<String> packages, List<String> endings) {}

    private static final List<Use> USES = List.of(
            new Use("jakarta.faces.", List.of(".platform.."), List.of("Page")),
            new Use("org.primefaces.", List.of(".platform.."), List.of("Page")),
            new Use("jakarta.ws.rs.", List.of(".platform.."), List.of("Resource")),
            new Use("org.glassfish.jersey.", List.of(".platform.rest.."), List.of()),
            new Use("org.apache.poi.", List.of(".platform..", "..export.."), List.of()),
            new Use("com.openhtmltopdf.", List.of(".platform.pdf.."), List.of()),
            new Use("org.snakeyaml.", List.of(".questionnaire.."), List.of()),
            new Use("org.jgrapht.", List.of(".platform.flow.."), List.of()),
            new Use("com.apicatalog.", List.of(".platform.proof.."), List.of()),
            new Use("com.nimbusds.", List.of(".account.openid.."), List.of()),
            new Use("jakarta.persistence.EntityManager", List.of(".platform.."), List.of("Repository", "Query")),
            new Use("jakarta.ejb.", List.of(), List.of()));

    private Libraries() {}

    /** @param root the package in which the house stands */
    static Stream<Rule> rules(String root) {
        return USES.stream().map(use -> rule(use, root));
    }

    private static Rule rule(Use use, String root) {
        String[] allowed = use.packages().stream().map(each -> root + each).toArray(String[]::new);
        var others = resideInAPackage(root + "..")
                .and(resideOutsideOfPackages(allowed))
                .and(describe("not named " + use.endings(), each -> !isNamed(each, use.endings())));
        return Rule.of(
                use.library() + "* stays where it belongs",
                noClasses().that(others).should().dependOnClassesThat(describe(use.library(), each -> each.getName()
                        .startsWith(use.library()))));
    }

    private static boolean isNamed(JavaClass user, List<String> endings) {
        String outermost = user.getName().split("\\$")[0];
        return endings.stream().anyMatch(outermost::endsWith);
    }
}
