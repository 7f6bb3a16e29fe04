/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.bench;

import java.util.List;
import org.etalon.core.answer.Answers;
import org.etalon.core.answer.Facts;
import org.etalon.core.questionnaire.AnswerType;
import org.etalon.core.questionnaire.Choice;
import org.etalon.core.questionnaire.Condition;
import org.etalon.core.questionnaire.Domain;
import org.etalon.core.questionnaire.Level;
import org.etalon.core.questionnaire.Question;
import org.etalon.core.questionnaire.Questionnaire;
import org.etalon.core.questionnaire.Scale;

/**
 * The limit: what somebody would write by hand for one kind of questionnaire, loops over arrays of numbers and nothing else. It knows
 * only what {@link BenchQuestionnaire} uses; all it shares with the engine are the answers as numbers.
 */
final class PlainLoop {
    private static final int OUT = 0;
    private static final int DECLARED = 1;
    private static final int HIDDEN = 2;
    private static final int UNANSWERED = 3;
    private static final int HELD_BACK = 4;
    private static final int COUNTED = 5;

    /** One dossier: the population in hundredths or -1 where unknown, answers as numbers, and for each question whether there is something. */
    record Dossier(long population, long[] codes, boolean[] answered, boolean[] declared, boolean[] evidenced) {
        static Dossier of(Facts facts, Answers answers) {
            int size = answers.index().size();
            var codes = new long[size];
            var answered = new boolean[size];
            var declared = new boolean[size];
            var evidenced = new boolean[size];
            for (int at = 0; at < size; at++) {
                codes[at] = answers.code(at);
                answered[at] = answers.answered(at);
                declared[at] = answers.declared(at);
                evidenced[at] = answers.evidenced(at);
            }
            return new Dossier(
                    facts.population().isPresent() ? 100 * facts.population().getAsLong() : -1,
                    codes,
                    answered,
                    declared,
                    evidenced);
        }
    }

    private final int size;
    private final int[] domain;
    private final int[][] points;
    private final int[] kind;
    private final int[][] scores;
    private final long[][] froms;
    private final boolean[] expects;
    private final boolean[] requires;
    private final int[] applies;
    private final int[] visible;
    private final long[] conditionLeast;
    private final boolean[] conditionAny;
    private final int[][] testQuestion;
    private final boolean[][] testIsAmount;
    private final boolean[][] testIsSet;
    private final long[][] testNumber;
    private final int[] floors;
    private final int[][] weights;
    private final int[][] global;
    private final int[] each;
    private final int[] count;
    private final int[] counted;
    private final int[] proof;
    private final int[] require;
    private int conditions;

    final int[] outcomes;
    final int[] score;
    final int[] domains;
    int globalScore;
    int proofScore;
    int level;

    PlainLoop(Questionnaire questionnaire) {
        List<Question> questions = questionnaire.questions();
        size = questions.size();
        domain = new int[size];
        points = new int[2][size];
        kind = new int[size];
        scores = new int[size][];
        froms = new long[size][];
        expects = new boolean[size];
        requires = new boolean[size];
        applies = new int[size];
        visible = new int[size];
        outcomes = new int[size];
        score = new int[size];
        int most = 2 * size + 10;
        conditionLeast = new long[most];
        conditionAny = new boolean[most];
        testQuestion = new int[most][];
        testIsAmount = new boolean[most][];
        testIsSet = new boolean[most][];
        testNumber = new long[most][];
        int count = questionnaire.domains().size();
        floors = new int[count];
        weights = new int[2][count];
        domains = new int[count];
        int at = 0;
        for (int d = 0; d < count; d++) {
            Domain each = questionnaire.domains().get(d);
            floors[d] = each.floor();
            weights[0][d] = each.weight().in("village");
            weights[1][d] = each.weight().in("town");
            for (Domain.Item item : each.items()) {
                if (item instanceof Domain.Section section) {
                    int shared = condition(section.visible().orElseThrow(), questions);
                    for (Question question : section.questions()) {
                        domain[at] = d;
                        visible[at] = shared;
                        take(at++, question, questions);
                    }
                } else {
                    domain[at] = d;
                    visible[at] = -1;
                    take(at++, (Question) item, questions);
                }
            }
        }
        List<Level> levels = questionnaire.levels();
        global = new int[2][levels.size()];
        each = new int[levels.size()];
        this.count = new int[levels.size()];
        counted = new int[levels.size()];
        proof = new int[levels.size()];
        require = new int[levels.size()];
        for (int l = 0; l < levels.size(); l++) {
            Level level = levels.get(l);
            global[0][l] = level.global().in("village");
            global[1][l] = level.global().in("town");
            each[l] = level.eachDomain().orElseThrow().in("town");
            this.count[l] =
                    level.atLeastDomains().map(Level.AtLeastDomains::count).orElse(0);
            counted[l] = level.atLeastDomains().map(it -> it.score().in("town")).orElse(0);
            proof[l] = level.proof().map(it -> it.in("town")).orElse(0);
            require[l] = level.require().map(it -> condition(it, questions)).orElse(-1);
        }
    }

    private void take(int at, Question question, List<Question> all) {
        points[0][at] = question.points().in("village");
        points[1][at] = question.points().in("town");
        expects[at] = question.evidence().isPresent();
        requires[at] = question.evidence().map(Question.Evidence::required).orElse(false);
        applies[at] = question.applies().map(it -> condition(it, all)).orElse(-1);
        visible[at] = question.visible().map(it -> condition(it, all)).orElse(visible[at]);
        AnswerType type = question.type();
        if (type instanceof AnswerType.YesNo yesNo) {
            scores[at] = new int[] {yesNo.scoreYes(), yesNo.scoreNo()};
        } else if (type instanceof AnswerType.Single single) {
            scores[at] = single.choices().stream().mapToInt(Choice::score).toArray();
        } else if (type instanceof AnswerType.Multiple multiple) {
            kind[at] = 1;
            scores[at] = multiple.choices().stream().mapToInt(Choice::score).toArray();
        } else if (type instanceof AnswerType.Percentage percentage) {
            take(at, percentage.scale().orElseThrow());
        } else if (type instanceof AnswerType.Amount amount) {
            take(at, amount.scale().orElseThrow());
        } else {
            take(at, ((AnswerType.Entries) type).scale().orElseThrow());
        }
    }

    private void take(int at, Scale scale) {
        kind[at] = scale.interpolate() ? 3 : 2;
        scores[at] = scale.steps().stream().mapToInt(Scale.Step::score).toArray();
        froms[at] = scale.steps().stream().mapToLong(Scale.Step::from).toArray();
    }

    private int condition(Condition condition, List<Question> all) {
        int c = conditions++;
        if (condition instanceof Condition.OfFact fact) {
            conditionLeast[c] = ((Condition.Test.AtLeast) fact.test()).hundredths();
            return c;
        }
        conditionLeast[c] = -1;
        List<Condition> parts = List.of(condition);
        if (condition instanceof Condition.Any any) {
            parts = any.parts();
            conditionAny[c] = true;
        } else if (condition instanceof Condition.All every) {
            parts = every.parts();
        }
        testQuestion[c] = new int[parts.size()];
        testIsAmount[c] = new boolean[parts.size()];
        testIsSet[c] = new boolean[parts.size()];
        testNumber[c] = new long[parts.size()];
        for (int t = 0; t < parts.size(); t++) {
            var of = (Condition.OfQuestion) parts.get(t);
            int q = all.stream().map(Question::id).toList().indexOf(of.question());
            testQuestion[c][t] = q;
            if (of.test() instanceof Condition.Test.AtLeast least) {
                testIsAmount[c][t] = true;
                testNumber[c][t] = least.hundredths();
            } else if (of.test() instanceof Condition.Test.Contains contains) {
                testIsSet[c][t] = true;
                testNumber[c][t] = 1L << Integer.parseInt(contains.choice().substring(1));
            } else {
                for (String value : ((Condition.Test.In) of.test()).values()) {
                    testNumber[c][t] |= value.equals("yes") ? 1 : 1L << Integer.parseInt(value.substring(1));
                }
            }
        }
        return c;
    }

    /** All of it: outcomes, scores, domains, global, proof, level. */
    int run(Dossier dossier) {
        int stratum = dossier.population >= 0 && dossier.population < 3500_00 ? 0 : 1;
        int[] worth = points[stratum];
        long proven = 0;
        long provable = 0;
        long sumWeighed = 0;
        long sumWeights = 0;
        int q = 0;
        for (int d = 0; d < domains.length; d++) {
            int e = 0;
            int a = 0;
            int n = 0;
            for (; q < size && domain[q] == d; q++) {
                int s = 0;
                int outcome;
                if (applies[q] >= 0 && !holds(applies[q], dossier, HELD_BACK)) {
                    outcome = OUT;
                } else if (visible[q] >= 0 && !holds(visible[q], dossier, HELD_BACK)) {
                    outcome = HIDDEN;
                } else if (dossier.declared[q]) {
                    outcome = DECLARED;
                } else if (!dossier.answered[q]) {
                    outcome = UNANSWERED;
                } else if (requires[q] && !dossier.evidenced[q]) {
                    outcome = HELD_BACK;
                } else {
                    outcome = COUNTED;
                    s = score(q, dossier.codes[q]);
                }
                outcomes[q] = outcome;
                score[q] = s;
                if (outcome != OUT) {
                    a += worth[q];
                    if (outcome != DECLARED) {
                        n += worth[q];
                        e += worth[q] * s;
                        if (expects[q]) {
                            provable += worth[q];
                            if (dossier.evidenced[q]) {
                                proven += worth[q] * s;
                            }
                        }
                    }
                }
            }
            int m = Math.max(100 * n, a * floors[d]);
            domains[d] = m == 0 ? -1 : (int) (10_000L * e / m);
            if (m > 0) {
                sumWeighed += (long) weights[stratum][d] * domains[d];
                sumWeights += weights[stratum][d];
            }
        }
        globalScore = sumWeights == 0 ? 0 : (int) (sumWeighed / sumWeights);
        proofScore = provable == 0 ? 10_000 : (int) (10_000 * proven / (100 * provable));
        level = level(dossier, stratum);
        return level;
    }

    private int score(int q, long code) {
        switch (kind[q]) {
            case 0:
                return scores[q][(int) code];
            case 1:
                int sum = 0;
                for (int c = 0; c < scores[q].length; c++) {
                    if ((code >>> c & 1) == 1) {
                        sum += scores[q][c];
                    }
                }
                return Math.min(100, sum);
            default:
                long[] from = froms[q];
                int step = 0;
                while (step + 1 < from.length && from[step + 1] <= code) {
                    step++;
                }
                if (kind[q] == 2 || step + 1 == from.length) {
                    return scores[q][step];
                }
                return (int) ((scores[q][step] * (from[step + 1] - code) + scores[q][step + 1] * (code - from[step]))
                        / (from[step + 1] - from[step]));
        }
    }

    private boolean holds(int c, Dossier dossier, int least) {
        if (conditionLeast[c] >= 0) {
            return dossier.population >= conditionLeast[c];
        }
        for (int t = 0; t < testQuestion[c].length; t++) {
            int q = testQuestion[c][t];
            long code = dossier.codes[q];
            long number = testNumber[c][t];
            boolean holds = outcomes[q] >= least
                    && (testIsAmount[c][t]
                            ? code >= number
                            : testIsSet[c][t] ? (code & number) != 0 : (number >>> code & 1) == 1);
            if (holds == conditionAny[c]) {
                return holds;
            }
        }
        return !conditionAny[c];
    }

    private int level(Dossier dossier, int stratum) {
        int reached = 0;
        for (int l = 0; l < each.length; l++) {
            int inScope = 0;
            int enough = 0;
            boolean holds = globalScore >= global[stratum][l] && proofScore >= proof[l];
            for (int d = 0; d < domains.length; d++) {
                if (domains[d] >= 0) {
                    inScope++;
                    holds &= domains[d] >= each[l];
                    if (domains[d] >= counted[l]) {
                        enough++;
                    }
                }
            }
            if (!holds
                    || enough < Math.min(count[l], inScope)
                    || require[l] >= 0 && !holds(require[l], dossier, COUNTED)) {
                break;
            }
            reached++;
        }
        return reached;
    }
}
