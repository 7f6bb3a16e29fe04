/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.bench;

import org.etalon.core.answer.Answers;
import org.etalon.core.answer.Facts;
import org.etalon.core.questionnaire.Questionnaire;

/**
 * The limit: what somebody would write by hand for one kind of questionnaire, loops over arrays of numbers and nothing else. It knows
 * only what {@link BenchQuestionnaire} uses; all it shares with the engine are the answers as numbers.
 */
final class PlainLoop extends PlainArrays {
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

    final int[] outcomes;
    final int[] score;
    final int[] domains;
    int globalScore;
    int proofScore;
    int level;

    PlainLoop(Questionnaire questionnaire) {
        super(questionnaire);
        outcomes = new int[size];
        score = new int[size];
        domains = new int[floors.length];
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
