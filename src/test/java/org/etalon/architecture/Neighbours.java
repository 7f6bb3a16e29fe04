/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.CompositeArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.persistence.Entity;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Who may use whom: the table of {@code docs/architecture.md}, and the rules that are made of it. */
final class Neighbours {
    /** In reading order: each uses only what stands before it. */
    static final Map<String, Set<String>> MAY_USE = table();

    private Neighbours() {}

    private static Map<String, Set<String>> table() {
        var table = new LinkedHashMap<String, Set<String>>();
        table.put("core", Set.of());
        table.put("platform", Set.of("core"));
        table.put("mail", Set.of("core", "platform"));
        table.put("account", Set.of("core", "platform", "mail"));
        table.put("collectivity", Set.of("core", "platform"));
        table.put("questionnaire", Set.of("core", "platform"));
        table.put("edition", Set.of("core", "platform", "questionnaire"));
        table.put("membership", Set.of("core", "platform", "mail", "account", "collectivity", "questionnaire"));
        table.put("assessment", Set.of("core", "platform", "collectivity", "questionnaire"));
        table.put("archive", Set.of("core", "platform", "questionnaire", "assessment"));
        table.put(
                "dossier",
                Set.of(
                        "core",
                        "platform",
                        "mail",
                        "account",
                        "collectivity",
                        "questionnaire",
                        "edition",
                        "membership",
                        "assessment",
                        "archive"));
        table.put(
                "jury",
                Set.of(
                        "core",
                        "platform",
                        "mail",
                        "account",
                        "collectivity",
                        "questionnaire",
                        "edition",
                        "membership",
                        "assessment",
                        "dossier"));
        table.put(
                "label",
                Set.of(
                        "core",
                        "platform",
                        "mail",
                        "account",
                        "collectivity",
                        "questionnaire",
                        "edition",
                        "membership",
                        "assessment",
                        "dossier",
                        "jury"));
        table.put(
                "organiser",
                Set.of(
                        "core",
                        "platform",
                        "mail",
                        "account",
                        "collectivity",
                        "questionnaire",
                        "edition",
                        "membership",
                        "dossier"));
        table.put(
                "demo",
                Set.of(
                        "core",
                        "platform",
                        "account",
                        "collectivity",
                        "questionnaire",
                        "edition",
                        "membership",
                        "dossier",
                        "jury",
                        "label"));
        table.put("cli", Set.of("core", "platform", "collectivity", "questionnaire", "assessment", "archive", "jury"));
        return table;
    }

    /** The packages below the root that a table lacks, and those it names that are not there (ArchUnit wouldn't notice them). */
    static Set<String> misnamed(Map<String, Set<String>> table, JavaClasses all, String root) {
        Set<String> there = all.stream()
                .map(each -> each.getPackageName())
                .filter(name -> name.startsWith(root + "."))
                .map(name -> name.substring(root.length() + 1).split("\\.")[0])
                .collect(Collectors.toSet());
        Set<String> named = Stream.concat(
                        table.keySet().stream(), table.values().stream().flatMap(Set::stream))
                .collect(Collectors.toSet());
        Set<String> misnamed = new TreeSet<>(there);
        misnamed.removeAll(table.keySet());
        named.stream().filter(name -> !there.contains(name)).forEach(misnamed::add);
        return misnamed;
    }

    /** @param root the package in which the house stands */
    static Stream<Rule> rules(String root) {
        return Stream.of(
                onlyWhatStandsBefore(root),
                noCircles(root),
                pureCore(root),
                entitiesStayAtHome(root),
                amongColleagues(root));
    }

    private static Rule onlyWhatStandsBefore(String root) {
        List<ArchRule> each = MAY_USE.keySet().stream()
                .<ArchRule>map(feature -> noClasses()
                        .that()
                        .resideInAPackage(root + "." + feature + "..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(forbidden(feature, root))
                        .allowEmptyShould(true))
                .toList();
        return Rule.of("a feature uses only what stands before it", CompositeArchRule.of(each));
    }

    private static String[] forbidden(String feature, String root) {
        return MAY_USE.keySet().stream()
                .filter(other -> !other.equals(feature) && !MAY_USE.get(feature).contains(other))
                .map(other -> root + "." + other + "..")
                .toArray(String[]::new);
    }

    private static Rule noCircles(String root) {
        return Rule.of(
                "there are no circles",
                slices().matching(root + ".(**)").should().beFreeOfCycles());
    }

    private static Rule pureCore(String root) {
        return Rule.of(
                "the core is pure",
                classes()
                        .that()
                        .resideInAPackage(root + ".core..")
                        .should()
                        .onlyDependOnClassesThat()
                        .resideInAnyPackage(
                                root + ".core..", "java.lang..", "java.util..", "java.time..", "java.math.."));
    }

    private static Rule entitiesStayAtHome(String root) {
        var alone = new ArchCondition<JavaClass>("be used by its own feature alone") {
            @Override
            public void check(JavaClass entity, ConditionEvents events) {
                entity.getDirectDependenciesToSelf().stream()
                        .filter(use -> !feature(use.getOriginClass(), root).equals(feature(entity, root)))
                        .forEach(use -> events.add(SimpleConditionEvent.violated(use, use.getDescription())));
            }
        };
        return Rule.of(
                "an entity is used by its own feature alone",
                classes().that().areAnnotatedWith(Entity.class).should(alone));
    }

    private static String feature(JavaClass each, String root) {
        String below = each.getPackageName().substring(root.length());
        return below.isEmpty() ? "" : below.substring(1).split("\\.")[0];
    }

    private static Rule amongColleagues(String root) {
        String teamwork = root + ".dossier.teamwork..";
        return Rule.of(
                "what colleagues say to each other stays among them",
                noClasses()
                        .that()
                        .resideOutsideOfPackages(teamwork, root + ".dossier.page..", root + ".demo..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAPackage(teamwork));
    }
}
