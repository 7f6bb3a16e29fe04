/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.assessment.panel;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.etalon.assessment.form.Spoken;
import org.etalon.core.questionnaire.Domain;
import org.etalon.core.scoring.Assessment;
import org.etalon.core.scoring.Assessment.DomainResult;
import org.etalon.core.scoring.Assessment.QuestionResult;

/** The answers that carry the global score most, each from another domain while there are enough of them. */
final class Strengths {
    private static final int MOST = 3;
    /** Below this an answer carries points but is no strength. */
    private static final int LEAST_SCORE = 60;

    private final Assessment assessment;
    private final Addresses addresses;
    private final Spoken spoken;

    Strengths(Assessment assessment, Addresses addresses, Spoken spoken) {
        this.assessment = assessment;
        this.addresses = addresses;
        this.spoken = spoken;
    }

    List<Strength> list() {
        List<QuestionResult> best = assessment.questions().stream()
                .filter(question -> question.score() >= LEAST_SCORE && question.points() > 0)
                .sorted(Comparator.comparingDouble(this::carried).reversed())
                .toList();
        List<QuestionResult> chosen = new ArrayList<>();
        Set<Domain> domains = new HashSet<>();
        best.stream()
                .filter(question -> domains.add(question.place().domain()))
                .limit(MOST)
                .forEach(chosen::add);
        best.stream()
                .filter(question -> !chosen.contains(question))
                .limit(MOST - chosen.size())
                .forEach(chosen::add);
        return chosen.stream().map(this::strength).toList();
    }

    /** Its part of the global score, but for the common divisor. */
    private double carried(QuestionResult question) {
        DomainResult domain = of(question);
        return (double) domain.weight() * question.earned() / Math.max(1, domain.possible());
    }

    private Strength strength(QuestionResult question) {
        Domain domain = question.place().domain();
        return new Strength(
                spoken.plain(question.place().question().wording().shortest()),
                spoken.say(
                        "page.strength.earned",
                        spoken.points(question.earned()),
                        spoken.points(100L * question.points())),
                spoken.say(
                        "page.strength.domain",
                        spoken.plain(domain.title()),
                        spoken.percent(of(question).score().orElse(0))),
                addresses.of(domain, question.place().question().id()));
    }

    private DomainResult of(QuestionResult question) {
        return assessment.domains().stream()
                .filter(domain -> domain.domain() == question.place().domain())
                .findFirst()
                .orElseThrow();
    }
}
