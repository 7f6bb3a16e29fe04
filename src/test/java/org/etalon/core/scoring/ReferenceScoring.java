/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.core.scoring;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.etalon.core.questionnaire.Condition;
import org.etalon.core.questionnaire.Domain;
import org.etalon.core.questionnaire.Fact;
import org.etalon.core.questionnaire.Level;
import org.etalon.core.questionnaire.Question;
import org.etalon.core.questionnaire.Questionnaire;
import org.etalon.core.questionnaire.Stratum;

/**
 * Scoring written down step by step from {@code docs/scoring.md}, without a thought for speed: the oracle that engine and laws
 * are compared with. It shares the records of the questionnaire with them, and nothing else.
 */
public final class ReferenceScoring {
    /**
     * What is scored.
     *
     * @param facts names as strings, population and staff as {@code Long} hundredths; those not there are unknown
     * @param answers as {@link ReferenceAnswers} takes them
     */
    public record Dossier(
            Map<Fact, Object> facts, Map<String, Object> answers, Set<String> notApplicable, Set<String> evidence) {}

    public enum State {
        ASKED,
        NOT_ASKED,
        OUT_OF_SCOPE
    }

    /** @param domains D by domain, empty where it is out of scope */
    public record Figures(Map<String, Optional<Integer>> domains, int global, int proof, int level) {}

    /** @param earned E by domain @param possible M by domain */
    public record Result(
            String stratum,
            Map<String, State> states,
            Map<String, Integer> scores,
            Map<String, Integer> earned,
            Map<String, Integer> possible,
            Figures figures,
            List<Boolean> levels,
            List<String> mentions) {}

    private static final int FULL = 10_000;

    private final Questionnaire questionnaire;
    private final Dossier dossier;
    private final boolean strict;
    private final String stratum;
    private final Map<String, State> states = new LinkedHashMap<>();
    private final Map<String, Boolean> applying = new LinkedHashMap<>();
    private final Map<String, Integer> scores = new LinkedHashMap<>();
    private final Map<String, Integer> earned = new LinkedHashMap<>();
    private final Map<String, Integer> possible = new LinkedHashMap<>();
    private final Map<String, Optional<Integer>> domainScores = new LinkedHashMap<>();

    private ReferenceScoring(Questionnaire questionnaire, Dossier dossier, boolean strict) {
        this.questionnaire = questionnaire;
        this.dossier = dossier;
        this.strict = strict;
        this.stratum = stratum();
    }

    public static Result score(Questionnaire questionnaire, Dossier dossier) {
        return new ReferenceScoring(questionnaire, dossier, false).result();
    }

    /** The figures with each declaration put back (step 8). */
    public static Figures strict(Questionnaire questionnaire, Dossier dossier) {
        return new ReferenceScoring(questionnaire, dossier, true).result().figures();
    }

    private Result result() {
        questionnaire.domains().forEach(domain -> domain.items().forEach(item -> {
            if (item instanceof Domain.Section section) {
                section.questions().forEach(each -> stand(domain, Optional.of(section), each));
            } else {
                stand(domain, Optional.empty(), (Question) item);
            }
        }));
        questionnaire.questions().forEach(question -> scores.put(question.id(), questionScore(question)));
        questionnaire.domains().forEach(this::scoreDomain);
        int global = global();
        int proof = proof();
        List<Boolean> levels = new ArrayList<>();
        for (Level level : questionnaire.levels()) {
            boolean below = levels.isEmpty() || levels.get(levels.size() - 1);
            levels.add(below && holds(level, global, proof));
        }
        int level = (int) levels.stream().filter(holds -> holds).count();
        List<String> mentions = questionnaire.mentions().stream()
                .filter(mention ->
                        mention.propose().isPresent() && holds(mention.propose().get(), true))
                .map(Questionnaire.Mention::id)
                .toList();
        return new Result(
                stratum,
                states,
                scores,
                earned,
                possible,
                new Figures(domainScores, global, proof, level),
                levels,
                mentions);
    }

    // step 1

    private String stratum() {
        for (Stratum each : questionnaire.strata()) {
            if (each.when().isEmpty() || holds(each.when().get(), false)) {
                return each.id();
            }
        }
        throw new IllegalStateException("the last stratum has a condition");
    }

    private void stand(Domain domain, Optional<Domain.Section> section, Question question) {
        boolean applies =
                holds(domain.applies()) && holds(section.flatMap(Domain.Section::applies)) && holds(question.applies());
        boolean visible = holds(section.flatMap(Domain.Section::visible)) && holds(question.visible());
        applying.put(question.id(), applies);
        if (!applies) {
            states.put(question.id(), State.OUT_OF_SCOPE);
        } else if (!visible) {
            states.put(question.id(), State.NOT_ASKED);
        } else if (declared(question) && !strict) {
            states.put(question.id(), State.OUT_OF_SCOPE);
        } else {
            states.put(question.id(), State.ASKED);
        }
    }

    private boolean declared(Question question) {
        return dossier.notApplicable().contains(question.id());
    }

    // step 2

    private int points(Question question) {
        return question.announced() ? 0 : question.points().in(stratum);
    }

    private boolean inScope(Question question) {
        return states.get(question.id()) != State.OUT_OF_SCOPE;
    }

    /** Whether a condition sees an answer; some don't see a held-back one. */
    private boolean seen(Question question, boolean notHeldBack) {
        return states.get(question.id()) == State.ASKED
                && !declared(question)
                && dossier.answers().containsKey(question.id())
                && !(notHeldBack && lacksRequiredEvidence(question));
    }

    private boolean lacksRequiredEvidence(Question question) {
        return question.evidence().isPresent()
                && question.evidence().get().required()
                && !dossier.evidence().contains(question.id());
    }

    private int questionScore(Question question) {
        boolean counts = seen(question, true) && question.scored() && !question.announced();
        return counts
                ? ReferenceAnswers.score(question.type(), dossier.answers().get(question.id()))
                : 0;
    }

    private int earned(Question question) {
        return points(question) * scores.get(question.id());
    }

    // step 3

    private void scoreDomain(Domain domain) {
        int e = 0;
        int a = 0;
        int n = 0;
        for (Question question : domain.questions()) {
            e += inScope(question) ? earned(question) : 0;
            a += applying.get(question.id()) ? points(question) * 100 : 0;
            n += inScope(question) ? points(question) * 100 : 0;
        }
        int m = Math.max(n, Math.toIntExact((long) a * domain.floor() / 100));
        earned.put(domain.id(), e);
        possible.put(domain.id(), m);
        domainScores.put(domain.id(), m == 0 ? Optional.empty() : Optional.of(share(e, m)));
    }

    /** floor(10000·part / whole). */
    private static int share(long part, long whole) {
        return BigInteger.valueOf(FULL)
                .multiply(BigInteger.valueOf(part))
                .divide(BigInteger.valueOf(whole))
                .intValueExact();
    }

    // step 4

    private int global() {
        BigInteger weighed = BigInteger.ZERO;
        BigInteger weights = BigInteger.ZERO;
        for (Domain domain : questionnaire.domains()) {
            Optional<Integer> score = domainScores.get(domain.id());
            if (score.isPresent()) {
                BigInteger weight = BigInteger.valueOf(domain.weight().in(stratum));
                weighed = weighed.add(weight.multiply(BigInteger.valueOf(score.get())));
                weights = weights.add(weight);
            }
        }
        return weights.signum() == 0 ? 0 : weighed.divide(weights).intValueExact();
    }

    // step 5

    private int proof() {
        long proven = 0;
        long provable = 0;
        for (Question question : questionnaire.questions()) {
            if (inScope(question) && question.evidence().isPresent()) {
                proven += dossier.evidence().contains(question.id()) ? earned(question) : 0;
                provable += points(question) * 100L;
            }
        }
        return provable == 0 ? FULL : share(proven, provable);
    }

    // step 6

    private boolean holds(Level level, int global, int proof) {
        List<Integer> inScope =
                domainScores.values().stream().flatMap(Optional::stream).toList();
        boolean holds = global >= level.global().in(stratum);
        if (level.eachDomain().isPresent()) {
            int asked = level.eachDomain().get().in(stratum);
            holds &= inScope.stream().allMatch(score -> score >= asked);
        }
        for (String domain : level.domains().keySet()) {
            int asked = level.domains().get(domain).in(stratum);
            holds &= domainScores.get(domain).isEmpty()
                    || domainScores.get(domain).get() >= asked;
        }
        if (level.atLeastDomains().isPresent()) {
            int asked = level.atLeastDomains().get().score().in(stratum);
            int count = Math.min(level.atLeastDomains().get().count(), inScope.size());
            holds &= inScope.stream().filter(score -> score >= asked).count() >= count;
        }
        if (level.proof().isPresent()) {
            holds &= proof >= level.proof().get().in(stratum);
        }
        return holds && (level.require().isEmpty() || holds(level.require().get(), true));
    }

    /** Whether a condition holds now; one of a level or a mention doesn't see held-back answers. */
    private boolean holds(Condition condition, boolean notHeldBack) {
        return new ReferenceCondition(questionnaire, stratum, dossier.facts(), asked -> Optional.of(dossier.answers())
                        .filter(any -> seen(asked, notHeldBack))
                        .map(answers -> answers.get(asked.id())))
                .holds(condition);
    }

    private boolean holds(Optional<Condition> condition) {
        return condition.isEmpty() || holds(condition.get(), false);
    }
}
