/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.questionnaire.whole;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.etalon.core.questionnaire.Level;
import org.etalon.core.questionnaire.Level.AtLeastDomains;
import org.etalon.core.questionnaire.PerStratum;
import org.etalon.questionnaire.condition.Where;
import org.etalon.questionnaire.mistake.MistakeCode;
import org.etalon.questionnaire.question.Reading;
import org.etalon.questionnaire.reading.Node;
import org.etalon.questionnaire.reading.Node.Mapping;
import org.etalon.questionnaire.value.Fields;
import org.etalon.questionnaire.value.Strata.Numbers;

/** Reads what each level asks (format, "Levels"). */
final class LevelReader {
    private static final int MOST = 9;
    private static final int MOST_COUNTED = 1_000_000;
    private static final Set<String> KEYS = Set.of(
            "level",
            "title",
            "symbol",
            "meaning",
            "global",
            "each-domain",
            "domains",
            "at-least-domains",
            "proof",
            "require");

    private final Reading reading;
    private final Set<String> domains;
    private final boolean allDomainsNamed;
    private final Rising rising;

    /** @param allDomainsNamed whether a domain that isn't among these isn't there */
    LevelReader(Reading reading, Set<String> domains, boolean allDomainsNamed) {
        this.reading = reading;
        this.domains = domains;
        this.allDomainsNamed = allDomainsNamed;
        this.rising = new Rising(reading.mistakes(), reading.strata().ids());
    }

    List<Level> read(Fields head) {
        List<Node> nodes = head.require("levels")
                .flatMap(node -> reading.values().list(node, 1, MOST))
                .orElse(List.of());
        List<Level> levels = new ArrayList<>();
        for (Node node : nodes) {
            int expected = levels.size() + 1;
            levels.add(reading.values()
                    .fields(node, KEYS)
                    .map(fields -> level(fields, expected))
                    .orElseGet(() -> none(expected)));
        }
        return levels;
    }

    private Level level(Fields fields, int expected) {
        checkNumber(fields, expected);
        return new Level(
                expected,
                reading.words().require(fields, "title"),
                reading.words().find(fields, "symbol"),
                reading.words().find(fields, "meaning"),
                fields.require("global")
                        .map(node -> percents(node, "global", 1))
                        .orElse(PerStratum.ZERO),
                fields.find("each-domain").map(node -> percents(node, "each-domain", 0)),
                domains(fields),
                fields.find("at-least-domains").flatMap(this::atLeastDomains),
                fields.find("proof").map(node -> percents(node, "proof", 0)),
                reading.conditions().find(fields, "require", Where.REQUIRE));
    }

    private Level none(int number) {
        return new Level(
                number,
                reading.words().none(),
                Optional.empty(),
                Optional.empty(),
                PerStratum.ZERO,
                Optional.empty(),
                Map.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private void checkNumber(Fields fields, int expected) {
        Optional<Node> node = fields.require("level");
        Optional<Integer> level = node.flatMap(it -> reading.values().integer(it, 1, MOST));
        if (level.filter(number -> number != expected).isPresent() && expected <= MOST) {
            reading.mistakes().add(MistakeCode.LEVEL_OUT_OF_ORDER, node.get().place(), level.get(), expected);
        }
    }

    /** Where a percent can't be read there is 0, which is never out of reach. */
    private PerStratum percents(Node node, String what, int least) {
        Numbers percents = reading.strata().numbers(node, it -> reading.values().percent(it, least));
        rising.check(what, percents, node.place());
        return percents.numbers();
    }

    private Map<String, PerStratum> domains(Fields fields) {
        Map<String, PerStratum> read = new LinkedHashMap<>();
        Optional<Node> node = fields.find("domains");
        if (node.isPresent() && !(node.get() instanceof Mapping)) {
            reading.values().refused(node.get(), MistakeCode.NOT_A_MAP);
        }
        if (node.orElse(null) instanceof Mapping map) {
            for (Node.Entry entry : map.entries()) {
                if (allDomainsNamed && !domains.contains(entry.key())) {
                    String known = String.join(", ", domains.stream().sorted().toList());
                    reading.mistakes().add(MistakeCode.DOMAIN_UNKNOWN, entry.place(), entry.key(), known);
                }
                read.put(entry.key(), percents(entry.value(), "domains: " + entry.key(), 0));
            }
        }
        return read;
    }

    private Optional<AtLeastDomains> atLeastDomains(Node node) {
        Optional<Fields> fields = reading.values().fields(node, Set.of("count", "score"));
        Optional<Node> counted = fields.flatMap(it -> it.require("count"));
        Optional<Integer> count = counted.flatMap(it -> reading.values().integer(it, 1, MOST_COUNTED));
        count.ifPresent(it -> rising.checkCount(it, counted.get().place()));
        Optional<PerStratum> score =
                fields.flatMap(it -> it.require("score")).map(it -> percents(it, "at-least-domains: score", 0));
        return count.isPresent() && score.isPresent()
                ? Optional.of(new AtLeastDomains(count.get(), score.get()))
                : Optional.empty();
    }
}
