/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every rule between classes is seen red: in a small house of its own, where somebody breaks each of them and the others keep to it. */
class PlantedTest {
    private static final String ROOT = "org.etalon.architecture.planted";
    private static final JavaClasses PLANTED = new ClassFileImporter().importPackages(ROOT);
    private static final Pattern CLASS = Pattern.compile("\\.planted\\.[a-z.]+\\.((?:Planted\\$)?[A-Z]\\w*)");

    /** Each rule with those who break it. */
    private static final String BROKEN =
            """
            a feature uses only what stands before it                        UsesACommand UsesAFeature UsesItsNeighbour UsesThePlatform
            there are no circles                                             Egg Hen UsesItsNeighbour
            an entity is used by its own feature alone                       BorrowsAnEntity
            the core is pure                                                 ReadsAFile UsesThePlatform
            what colleagues say to each other stays among them               TellsNotes
            jakarta.faces.* stays where it belongs                           KnowsFaces
            org.primefaces.* stays where it belongs                          KnowsPrimeFaces
            jakarta.ws.rs.* stays where it belongs                           KnowsRest
            org.glassfish.jersey.* stays where it belongs                    KnowsJersey
            org.apache.poi.* stays where it belongs                          KnowsWord
            com.openhtmltopdf.* stays where it belongs                       KnowsPdf
            org.snakeyaml.* stays where it belongs                           KnowsYaml
            org.jgrapht.* stays where it belongs                             KnowsGraphs
            com.apicatalog.* stays where it belongs                          KnowsStatements
            com.nimbusds.* stays where it belongs                            KnowsTokens
            jakarta.persistence.EntityManager* stays where it belongs        KnowsTheEntityManager OpenResource
            jakarta.ejb.* stays where it belongs                             IsEnterprising
            only the clock tells the time                                    HasItsOwnClock
            nobody uses java.util.Date                                       HasADate
            only commands write to the console                               Grumbles Talks
            pages and resources see neither entities nor the entity manager  BodyPage OpenResource
            what runs in a transaction says who may run it                   AsksNobody
            nobody hands tasks on                                            HandsATaskOn
            """;

    @Test
    void every_rule_names_those_who_break_it_and_nobody_else() {
        Map<String, Set<String>> expected = BROKEN.lines()
                .map(line -> line.split(" {2,}"))
                .collect(Collectors.toMap(
                        line -> line[0],
                        line -> new TreeSet<>(List.of(line[1].split(" "))),
                        (a, b) -> a,
                        TreeMap::new));
        Map<String, Set<String>> told = new TreeMap<>();
        ArchitectureTest.rules(ROOT).forEach(rule -> told.put(rule.name(), breakers(rule)));

        assertThat(told).isEqualTo(expected);
    }

    @Test
    void the_table_is_held_against_the_packages_that_are_there() {
        var table = new TreeMap<String, Set<String>>();
        for (String feature :
                List.of("core", "platform", "collectivity", "questionnaire", "assessment", "dossier", "cli")) {
            table.put(feature, Set.of("core"));
        }
        assertThat(Neighbours.misnamed(table, PLANTED, ROOT)).containsExactly("stranger");
        table.put("stranger", Set.of("plattform"));
        table.put("absent", Set.of());
        assertThat(Neighbours.misnamed(table, PLANTED, ROOT)).containsExactly("absent", "plattform");
    }

    /** Who each line of the report begins with. */
    private static Set<String> breakers(Rule rule) {
        return rule.rule().evaluate(PLANTED).getFailureReport().getDetails().stream()
                .flatMap(detail -> Stream.of(detail.split("\n")))
                .map(CLASS::matcher)
                .filter(found -> found.find())
                .map(found -> found.group(1).replace("Planted$", ""))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
