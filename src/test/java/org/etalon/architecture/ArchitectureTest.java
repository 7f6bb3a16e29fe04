/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The table of {@code docs/architecture.md}: who may use whom, and what only some may touch. */
class ArchitectureTest {
    private static final String ROOT = "org.etalon.";

    /** In reading order: each uses only what stands before it. */
    static final Map<String, Set<String>> MAY_USE = table();

    private static Map<String, Set<String>> table() {
        var table = new LinkedHashMap<String, Set<String>>();
        table.put("core", Set.of());
        table.put("platform", Set.of("core"));
        table.put("mail", Set.of("core", "platform"));
        table.put("collectivity", Set.of("core", "platform"));
        table.put("questionnaire", Set.of("core", "platform"));
        table.put("assessment", Set.of("core", "platform", "collectivity", "questionnaire"));
        table.put("cli", Set.of("core", "platform", "collectivity", "questionnaire", "assessment"));
        return table;
    }

    private static final JavaClasses ALL = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.etalon");

    @Test
    void the_table_names_every_feature_and_no_other() {
        Set<String> there = ALL.stream()
                .map(each -> each.getPackageName())
                .filter(name -> name.startsWith(ROOT))
                .map(name -> name.substring(ROOT.length()).split("\\.")[0])
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(MAY_USE.keySet()).containsExactlyInAnyOrderElementsOf(there);
        assertThat(MAY_USE.keySet())
                .containsAll(MAY_USE.values().stream().flatMap(Set::stream).collect(Collectors.toSet()));
    }

    @Test
    void a_feature_uses_only_what_stands_before_it() {
        MAY_USE.forEach((feature, allowed) -> {
            String[] forbidden = MAY_USE.keySet().stream()
                    .filter(other -> !other.equals(feature) && !allowed.contains(other))
                    .map(other -> ROOT + other + "..")
                    .toArray(String[]::new);
            hold(noClasses()
                    .that()
                    .resideInAPackage(ROOT + feature + "..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(forbidden));
        });
    }

    @Test
    void there_are_no_circles() {
        hold(slices().matching("org.etalon.(**)").should().beFreeOfCycles());
    }

    @Test
    void the_core_is_pure() {
        hold(classes()
                .that()
                .resideInAPackage(ROOT + "core..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(ROOT + "core..", "java.lang..", "java.util..", "java.time..", "java.math.."));
    }

    @Test
    void only_the_clock_tells_the_time() {
        hold(noClasses()
                .that()
                .resideOutsideOfPackages(ROOT + "platform.time..")
                .should()
                .callMethodWhere(com.tngtech.archunit.core.domain.JavaCall.Predicates.target(
                        com.tngtech.archunit.core.domain.properties.HasName.Predicates.name("now"))));
        hold(noClasses().should().dependOnClassesThat().areAssignableTo(java.util.Date.class));
    }

    @Test
    void libraries_stay_where_they_belong() {
        only("jakarta.faces..", "org.primefaces..").in(ROOT + "platform..").orNamed("Page");
        only("jakarta.ws.rs..").in(ROOT + "platform..").orNamed("Resource");
        only("org.glassfish.jersey..").in(ROOT + "platform.rest..").orNamed();
        only("org.apache.poi..").in(ROOT + "platform..", "org.etalon..export..").orNamed();
        only("org.snakeyaml..").in(ROOT + "questionnaire..").orNamed();
        only("jakarta.persistence.EntityManager..").in(ROOT + "platform..").orNamed("Repository", "Query");
        hold(noClasses().should().dependOnClassesThat().resideInAPackage("jakarta.ejb.."));
    }

    @Test
    void only_commands_write_to_the_console() {
        hold(noClasses()
                .that()
                .resideOutsideOfPackages(ROOT + "cli..")
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err"));
    }

    @Test
    void pages_and_resources_see_neither_entities_nor_the_entity_manager() {
        hold(noClasses()
                .that()
                .haveSimpleNameEndingWith("Page")
                .or()
                .haveSimpleNameEndingWith("Resource")
                .should()
                .dependOnClassesThat()
                .areAnnotatedWith(jakarta.persistence.Entity.class)
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(jakarta.persistence.EntityManager.class));
    }

    @Test
    void what_runs_in_a_transaction_says_who_may_run_it() {
        hold(classes()
                .that()
                .areAnnotatedWith(jakarta.transaction.Transactional.class)
                .should()
                .beAnnotatedWith(org.etalon.platform.security.AllowedTo.class));
    }

    private static void hold(ArchRule rule) {
        rule.allowEmptyShould(true).check(ALL);
    }

    private static Only only(String... libraries) {
        return new Only(libraries);
    }

    /** A rule of who may use a library. */
    private record Only(String[] libraries, String... packages) {
        Only in(String... allowed) {
            return new Only(libraries, allowed);
        }

        void orNamed(String... endings) {
            var users = noClasses()
                    .that(resideInAnyPackage("org.etalon..")
                            .and(resideOutsideOfPackages(packages))
                            .and(com.tngtech.archunit.base.DescribedPredicate.describe(
                                    "not named " + String.join(", ", endings),
                                    each -> Stream.of(endings).noneMatch(ending -> outermost(each.getName())
                                            .endsWith(ending)))));
            for (String library : libraries) {
                hold(users.should()
                        .dependOnClassesThat(com.tngtech.archunit.base.DescribedPredicate.describe(
                                library, each -> belongs(each.getName(), library))));
            }
        }

        private static boolean belongs(String name, String library) {
            return name.startsWith(library.replace("..", ""));
        }

        private static String outermost(String name) {
            return Arrays.stream(name.split("\\$")).findFirst().orElse(name);
        }
    }
}
