/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.core.law;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.etalon.core.law.best.Ceiling;
import org.etalon.core.law.best.Reach;
import org.etalon.core.questionnaire.Level;
import org.etalon.core.questionnaire.PerStratum;

/**
 * The thresholds of levels that stay out of reach in a stratum whichever of the questions with {@code applies} or
 * {@code not-applicable} are in scope (format, "Mistakes"), each threshold by itself. One on domains holds of a domain that is out
 * of scope, and is therefore in reach where the domain can leave it.
 */
final class Thresholds {
    private final Reach reach;

    Thresholds(Reach reach) {
        this.reach = reach;
    }

    Stream<Finding> findings(List<Level> levels) {
        return IntStream.range(0, levels.size()).boxed().flatMap(i -> findings("/levels/" + i, levels.get(i)));
    }

    private Stream<Finding> findings(String pointer, Level level) {
        Stream<Finding> global = over(
                FindingCode.GLOBAL_OUT_OF_REACH,
                pointer + "/global",
                Optional.of(level.global()).filter(any -> reach.clear()),
                reach.global());
        Stream<Finding> each = level.eachDomain().stream().flatMap(asked -> reach.ceilings().keySet().stream()
                .flatMap(domain -> domain(pointer + "/each-domain", domain, asked)));
        Stream<Finding> named = level.domains().entrySet().stream()
                .flatMap(entry -> domain(pointer + "/domains/" + entry.getKey(), entry.getKey(), entry.getValue()));
        Stream<Finding> count = level.atLeastDomains().stream()
                .filter(any -> reach.clear())
                .flatMap(asked -> count(pointer + "/at-least-domains/score", asked));
        Stream<Finding> proof = over(
                FindingCode.PROOF_OUT_OF_REACH,
                pointer + "/proof",
                level.proof().filter(any -> reach.clear()),
                reach.proof());
        return Stream.of(global, each, named, count, proof).flatMap(findings -> findings);
    }

    private Stream<Finding> over(FindingCode code, String pointer, Optional<PerStratum> asked, int most) {
        return asked.filter(it -> in(it) > most).map(it -> finding(code, pointer, it, Ranked.plain(most))).stream();
    }

    private Stream<Finding> domain(String pointer, String domain, PerStratum asked) {
        Ceiling ceiling = reach.ceilings().get(domain);
        return !reach.clear(domain) || ceiling.leaves() || !ceiling.below(in(asked))
                ? Stream.empty()
                : Stream.of(finding(
                        FindingCode.DOMAIN_OUT_OF_REACH,
                        pointer,
                        asked,
                        Ranked.plain(ceiling.best().get()),
                        domain));
    }

    /** Where a domain that can't leave the scope stays below, not "all" of them can reach it: the whole count must. */
    private Stream<Finding> count(String pointer, Level.AtLeastDomains asked) {
        Map<String, Ceiling> ceilings = reach.ceilings();
        boolean low = ceilings.values().stream().anyMatch(it -> !it.leaves() && it.below(in(asked.score())));
        long high = ceilings.values().stream()
                .filter(it -> it.best().isPresent() && !it.below(in(asked.score())))
                .count();
        return low && high < asked.count()
                ? Stream.of(finding(FindingCode.DOMAINS_OUT_OF_REACH, pointer, asked.score(), high, asked.count()))
                : Stream.empty();
    }

    private int in(PerStratum asked) {
        return asked.in(reach.stratum());
    }

    private Finding finding(FindingCode code, String pointer, PerStratum asked, Object... more) {
        Stream<Object> arguments = Stream.concat(Stream.of(Ranked.plain(in(asked)), reach.stratum()), Stream.of(more));
        return new Finding(code, pointer + key(asked), arguments.toList());
    }

    /** The key under which this stratum's number stands, where they are by stratum. */
    private String key(PerStratum asked) {
        if (asked.byStratum().isEmpty()) {
            return "";
        }
        return asked.byStratum().containsKey(reach.stratum()) ? "/" + reach.stratum() : "/default";
    }
}
