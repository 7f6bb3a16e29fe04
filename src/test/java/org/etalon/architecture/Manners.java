/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.architecture;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Date;
import java.util.stream.Stream;
import org.etalon.platform.security.AllowedTo;

/** What only some may do. */
final class Manners {
    private Manners() {}

    /** @param root the package in which the house stands */
    static Stream<Rule> rules(String root) {
        return Stream.of(
                onlyTheClockTellsTheTime(root),
                noDate(root),
                onlyCommandsWriteToTheConsole(root),
                pagesAndResourcesSeeNoEntities(),
                transactionsSayWhoMayRunThem(),
                nobodyHandsTasksOn());
    }

    private static Rule onlyTheClockTellsTheTime(String root) {
        return Rule.of(
                "only the clock tells the time",
                noClasses()
                        .that()
                        .resideOutsideOfPackages(root + ".platform.time..")
                        .should()
                        .callMethodWhere(target(name("now"))));
    }

    private static Rule noDate(String root) {
        return Rule.of(
                "nobody uses java.util.Date",
                noClasses()
                        .that()
                        // JDBC's oldest type of an instant is one
                        .doNotHaveFullyQualifiedName(root + ".platform.persistence.Columns")
                        .should()
                        .dependOnClassesThat()
                        .areAssignableTo(Date.class));
    }

    private static Rule onlyCommandsWriteToTheConsole(String root) {
        return Rule.of(
                "only commands write to the console",
                noClasses()
                        .that()
                        .resideOutsideOfPackages(root + ".cli..")
                        .should()
                        .accessField(System.class, "out")
                        .orShould()
                        .accessField(System.class, "err"));
    }

    private static Rule pagesAndResourcesSeeNoEntities() {
        return Rule.of(
                "pages and resources see neither entities nor the entity manager",
                noClasses()
                        .that()
                        .haveSimpleNameEndingWith("Page")
                        .or()
                        .haveSimpleNameEndingWith("Resource")
                        .should()
                        .dependOnClassesThat()
                        .areAnnotatedWith(Entity.class)
                        .orShould()
                        .dependOnClassesThat()
                        .areAssignableTo(EntityManager.class));
    }

    private static Rule transactionsSayWhoMayRunThem() {
        return Rule.of(
                "what runs in a transaction says who may run it",
                classes().that().areAnnotatedWith(Transactional.class).should().beAnnotatedWith(AllowedTo.class));
    }

    /** A task that a request hands to the server shares what the server keeps for that request. */
    private static Rule nobodyHandsTasksOn() {
        return Rule.of(
                "nobody hands tasks on",
                noClasses()
                        .should()
                        .callMethodWhere(target(nameMatching("execute|submit|invoke(All|Any)"))
                                .and(target(owner(assignableTo(ManagedExecutorService.class))))));
    }
}
