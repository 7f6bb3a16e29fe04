/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.core.advice;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.etalon.core.scoring.Assessment;
import org.etalon.core.scoring.Assessment.DomainResult;
import org.etalon.core.scoring.Assessment.Lack;
import org.etalon.core.scoring.Assessment.LevelResult;
import org.etalon.core.scoring.Assessment.QuestionResult;
import org.etalon.core.scoring.Requirement;

/**
 * Something that the next level asks and does not find.
 *
 * @param requirement with what it asks, what is reached and how much is missing
 * @param domains those to work on, the nearest first where only some are asked for, else the farthest
 * @param questions those to look at: for the proof, answers without evidence that weigh most; for a condition, those it names
 */
public record Gap(Requirement requirement, List<InDomain> domains, List<QuestionResult> questions) {
    /** How many questions are named of a domain, and for the proof. */
    public static final int MOST_QUESTIONS = 3;

    public Gap {
        domains = List.copyOf(domains);
        questions = List.copyOf(questions);
    }

    /**
     * @param missing what the domain still needs, in hundredths of a percent, above 0
     * @param questions those that lose most points, at most {@link #MOST_QUESTIONS}
     */
    public record InDomain(DomainResult domain, int missing, List<QuestionResult> questions) {
        public InDomain {
            questions = List.copyOf(questions);
        }
    }

    static List<Gap> list(LevelResult level, Assessment assessment) {
        return level.requirements().stream()
                .filter(requirement -> !requirement.holds())
                .map(requirement ->
                        new Gap(requirement, domains(requirement, assessment), questions(requirement, assessment)))
                .toList();
    }

    private static List<InDomain> domains(Requirement requirement, Assessment assessment) {
        Comparator<InDomain> nearest = Comparator.comparingInt(InDomain::missing);
        if (requirement instanceof Requirement.NamedDomain named) {
            return below(named.asks(), assessment)
                    .filter(domain -> domain.domain().domain().equals(named.domain()))
                    .toList();
        }
        if (requirement instanceof Requirement.EachDomain each) {
            return below(each.asks(), assessment).sorted(nearest.reversed()).toList();
        }
        if (requirement instanceof Requirement.AtLeastDomains some) {
            return below(some.score(), assessment)
                    .sorted(nearest)
                    .limit(some.missing())
                    .toList();
        }
        return List.of();
    }

    private static Stream<InDomain> below(int asks, Assessment assessment) {
        return assessment.domains().stream()
                .filter(domain -> domain.score().isPresent() && domain.score().getAsInt() < asks)
                .map(domain -> new InDomain(domain, asks - domain.score().getAsInt(), losing(domain, assessment)));
    }

    private static List<QuestionResult> losing(DomainResult domain, Assessment assessment) {
        return assessment.questions().stream()
                .filter(question -> question.place().domain().equals(domain.domain()))
                .filter(question -> !question.lacks().isEmpty() && question.earned() < question.possible())
                .sorted(Comparator.comparingInt((QuestionResult question) -> question.possible() - question.earned())
                        .reversed())
                .limit(MOST_QUESTIONS)
                .toList();
    }

    private static List<QuestionResult> questions(Requirement requirement, Assessment assessment) {
        if (requirement instanceof Requirement.Require require) {
            List<String> named = Named.in(require.condition()).toList();
            return assessment.questions().stream()
                    .filter(question ->
                            named.contains(question.place().question().id()))
                    .toList();
        }
        return requirement instanceof Requirement.Proof ? unproven(assessment) : List.of();
    }

    private static List<QuestionResult> unproven(Assessment assessment) {
        return assessment.questions().stream()
                .filter(question -> question.lacks().contains(Lack.EVIDENCE) && question.provable())
                .sorted(Comparator.comparingInt(QuestionResult::points).reversed())
                .limit(MOST_QUESTIONS)
                .toList();
    }
}
