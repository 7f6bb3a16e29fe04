/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.core.advice;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.etalon.core.questionnaire.Domain;
import org.etalon.core.scoring.Assessment;
import org.etalon.core.scoring.Assessment.DomainResult;
import org.etalon.core.scoring.Assessment.QuestionResult;

/**
 * What stands out. A question is a strength where its answer counts, has at least three quarters of its score and brings something
 * to the global score; those that bring most come first. The best of each domain go before second ones, and where several domains
 * are in scope none gives more than two.
 */
public final class Strengths {
    /** How many are told. */
    public static final int MOST = 3;

    /** The score, of 100, from which an answer is a strength. */
    public static final int GOOD = 75;

    private static final int MOST_OF_A_DOMAIN = 2;

    private Strengths() {}

    static List<Strength> of(Assessment assessment) {
        long inScope = assessment.domains().stream()
                .filter(domain -> domain.score().isPresent())
                .count();
        int most = inScope > 1 ? MOST_OF_A_DOMAIN : MOST;
        Map<Domain, Integer> taken = new HashMap<>();
        List<Ranked> ranked = new ArrayList<>();
        for (Strength strength : byWorth(assessment)) {
            int rank = taken.merge(strength.question().place().domain(), 1, Integer::sum);
            if (rank <= most) {
                ranked.add(new Ranked(strength, rank));
            }
        }
        return ranked.stream()
                .sorted(Comparator.comparingInt(Ranked::rank))
                .limit(MOST)
                .map(Ranked::strength)
                .sorted(Comparator.comparingInt(Strength::brings).reversed())
                .toList();
    }

    private static List<Strength> byWorth(Assessment assessment) {
        Map<Domain, DomainResult> domains = new HashMap<>();
        assessment.domains().forEach(domain -> domains.put(domain.domain(), domain));
        long weights = assessment.domains().stream()
                .filter(domain -> domain.score().isPresent())
                .mapToLong(DomainResult::weight)
                .sum();
        return assessment.questions().stream()
                .filter(question -> question.score() >= GOOD && question.earned() > 0 && weights > 0)
                .map(question -> new Strength(
                        question, brings(question, domains.get(question.place().domain()), weights)))
                .filter(strength -> strength.brings() > 0)
                .sorted(Comparator.comparingInt(Strength::brings).reversed())
                .toList();
    }

    /** The question's part of the global score, rounded down: its part of its domain times the domain's of all. */
    private static int brings(QuestionResult question, DomainResult domain, long weights) {
        return (int) (10_000L * question.earned() * domain.weight() / (domain.possible() * weights));
    }

    private record Ranked(Strength strength, int rank) {}
}
