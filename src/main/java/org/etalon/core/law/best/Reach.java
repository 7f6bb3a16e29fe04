/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.core.law.best;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.etalon.core.law.best.Unclear.Spot;
import org.etalon.core.questionnaire.Domain;
import org.etalon.core.questionnaire.Questionnaire;
import org.etalon.core.questionnaire.Stratum;

/** What the best answers with all evidence give in one stratum, at the most, in hundredths of a percent. */
public final class Reach {
    private final String stratum;
    private final List<Domain> domains;
    private final Map<String, Ceiling> ceilings = new LinkedHashMap<>();
    private final Optional<Integer> proof;
    private final Unclear unclear;
    private final Set<String> unclearDomains;

    private Reach(
            String stratum, List<Domain> domains, List<List<Promise>> promises, FloorChoices choices, Unclear unclear) {
        this.stratum = stratum;
        this.domains = domains;
        this.unclear = unclear;
        unclearDomains = domains.stream()
                .filter(domain ->
                        domain.questions().stream().anyMatch(question -> isIn(unclear.points(), question.id())))
                .map(Domain::id)
                .collect(Collectors.toSet());
        List<Stake> provable = new ArrayList<>();
        for (int i = 0; i < domains.size(); i++) {
            List<Stake> stakes = promises.get(i).stream()
                    .flatMap(promise -> promise.in(stratum).stream())
                    .toList();
            ceilings.put(domains.get(i).id(), Ceiling.of(stakes, domains.get(i).floor(), choices));
            stakes.stream().filter(Stake::evidence).forEach(provable::add);
        }
        proof = provable.stream().allMatch(Stake::optional) ? Optional.empty() : Stake.highestShare(provable);
    }

    private boolean isIn(Set<Spot> spots, String id) {
        return spots.contains(new Spot(id, stratum));
    }

    /** In each stratum whose id is known, in order. */
    public static List<Reach> of(Questionnaire questionnaire, Unclear unclear) {
        List<Domain> domains = questionnaire.domains();
        List<List<Promise>> promises =
                domains.stream().map(domain -> Promise.of(domain, unclear)).toList();
        FloorChoices choices = new FloorChoices();
        return questionnaire.strata().stream()
                .map(Stratum::id)
                .filter(stratum -> !Unclear.isNameless(stratum))
                .map(stratum -> new Reach(stratum, domains, promises, choices, unclear))
                .toList();
    }

    public String stratum() {
        return stratum;
    }

    /** Of each domain by its id. */
    public Map<String, Ceiling> ceilings() {
        return ceilings;
    }

    /** Whether a domain is there under this id and all that counts in it could be read. */
    public boolean clear(String domain) {
        return ceilings.containsKey(domain) && !Unclear.isNameless(domain) && !unclearDomains.contains(domain);
    }

    /** Whether all that counts in any domain could be read. */
    public boolean clear() {
        return unclearDomains.isEmpty();
    }

    /** Whether it can be told what all domains weigh that have anything that counts, and some weigh anything. */
    private boolean weighed() {
        return domains.stream().anyMatch(domain -> domain.weight().in(stratum) > 0)
                && domains.stream()
                        .filter(domain -> isIn(unclear.weights(), domain.id()))
                        .allMatch(domain -> ceilings.get(domain.id()).best().isEmpty());
    }

    /** P; full where nothing that is in scope need be proven (scoring, step 5). */
    public int proof() {
        return proof.orElse(10_000);
    }

    /**
     * G: the weighted mean over the domains that can't leave the scope and those of the others that are above it (scoring,
     * step 4); 0 where no domain with a weight has anything that counts. Where it can't be told what they weigh, that of the best.
     */
    public int global() {
        if (!weighed()) {
            return ceilings.values().stream()
                    .mapToInt(ceiling -> ceiling.best().orElse(0))
                    .max()
                    .orElse(0);
        }
        long weighed = 0;
        long weights = 0;
        for (Domain domain : stayingThenBest()) {
            Ceiling ceiling = ceilings.get(domain.id());
            long weight = domain.weight().in(stratum);
            if (!ceiling.leaves() || weights == 0 || ceiling.best().get() * weights > weighed) {
                weighed += weight * ceiling.best().get();
                weights += weight;
            }
        }
        return weights == 0 ? 0 : (int) (weighed / weights);
    }

    private List<Domain> stayingThenBest() {
        Comparator<Domain> leaving =
                Comparator.comparing(domain -> ceilings.get(domain.id()).leaves());
        Comparator<Domain> best =
                Comparator.comparing(domain -> ceilings.get(domain.id()).best().get());
        return domains.stream()
                .filter(domain -> domain.weight().in(stratum) > 0)
                .filter(domain -> ceilings.get(domain.id()).best().isPresent())
                .sorted(leaving.thenComparing(best.reversed()))
                .toList();
    }
}
