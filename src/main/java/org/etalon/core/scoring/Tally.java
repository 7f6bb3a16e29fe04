/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.core.scoring;

import java.util.Arrays;
import org.etalon.core.answer.Answers;
import org.etalon.core.condition.Program;
import org.etalon.core.condition.Sight;

/** One run over the questions: what becomes of each, and the sums (steps 1 to 5). Points are summed as they are, not by 100. */
final class Tally {
    private static final int FULL = 100_00;

    private final Outline outline;
    private final Ground ground;
    private final Answers answers;
    private final Sight seen;
    final byte[] outcomes;
    /** By domain: Σ p·s. */
    final int[] earned;
    /** By domain: Σ p over questions whose {@code applies} holds. */
    final int[] whole;
    /** By domain: the part of {@link #whole} that was declared not applicable. */
    final int[] declared;

    private long proofEarned;
    private long proofWhole;
    private long proofDeclared;

    Tally(Outline outline, Ground ground, long[] facts, Answers answers) {
        this.outline = outline;
        this.ground = ground;
        this.answers = answers;
        outcomes = new byte[outline.applies.length];
        seen = new Sight(facts, answers, outcomes, Outcome.HELD_BACK);
        int domains = ground.weights().length;
        earned = new int[domains];
        whole = new int[domains];
        declared = new int[domains];
        for (int domain = 0; domain < domains; domain++) {
            take(domain);
        }
    }

    Ground ground() {
        return ground;
    }

    /** What {@code require} and {@code propose} see. */
    Sight counted() {
        return new Sight(seen.facts(), answers, outcomes, Outcome.COUNTED);
    }

    /** What {@code applies} and {@code visible} see. */
    Sight seen() {
        return seen;
    }

    Score score() {
        return score(possible(), proofWhole - proofDeclared);
    }

    /** Whether a question worth something was declared not applicable: only then can the strict figures differ. */
    boolean anyDeclared() {
        for (int points : declared) {
            if (points > 0) {
                return true;
            }
        }
        return false;
    }

    /** With everything declared put back (step 8); the conditions see nothing else than before. */
    Score strict() {
        int[] possible = new int[whole.length];
        for (int domain = 0; domain < possible.length; domain++) {
            possible[domain] = 100 * whole[domain];
        }
        return score(possible, proofWhole);
    }

    /** By domain: M, in hundredths of a point. */
    int[] possible() {
        int[] possible = new int[whole.length];
        for (int domain = 0; domain < possible.length; domain++) {
            possible[domain] =
                    Math.max(100 * (whole[domain] - declared[domain]), whole[domain] * outline.floors[domain]);
        }
        return possible;
    }

    private Score score(int[] possible, long proofPossible) {
        int[] scores = new int[possible.length];
        long weighed = 0;
        long weights = 0;
        for (int domain = 0; domain < scores.length; domain++) {
            if (possible[domain] == 0) {
                scores[domain] = Thresholds.NONE;
            } else {
                scores[domain] = (int) ((long) FULL * earned[domain] / possible[domain]);
                weighed += (long) ground.weights()[domain] * scores[domain];
                weights += ground.weights()[domain];
            }
        }
        int global = weights == 0 ? 0 : (int) (weighed / weights);
        int proof = proofPossible == 0 ? FULL : (int) (FULL * proofEarned / (100 * proofPossible));
        return new Score(scores, global, proof, level(scores, global, proof));
    }

    private int level(int[] scores, int global, int proof) {
        Thresholds thresholds = ground.thresholds();
        Sight sight = counted();
        int level = 0;
        while (level < thresholds.levels()
                && thresholds.hold(level, scores, global, proof)
                && outline.program.holds(outline.require[level], sight)) {
            level++;
        }
        return level;
    }

    private void take(int domain) {
        boolean applies = holds(outline.domainApplies[domain]);
        for (int run = outline.runs[domain]; run < outline.runs[domain + 1]; run++) {
            int from = outline.starts[run];
            int to = outline.starts[run + 1];
            if (!applies || !holds(outline.runApplies[run])) {
                Arrays.fill(outcomes, from, to, applies ? Outcome.SECTION_OUT : Outcome.DOMAIN_OUT);
            } else {
                take(domain, from, to, holds(outline.runVisible[run]));
            }
        }
    }

    private void take(int domain, int from, int to, boolean shown) {
        int sumEarned = 0;
        int sumWhole = 0;
        int sumDeclared = 0;
        for (int question = from; question < to; question++) {
            byte outcome = outcome(question, shown);
            outcomes[question] = outcome;
            int points = outcome == Outcome.QUESTION_OUT ? 0 : ground.points()[question];
            sumWhole += points;
            sumEarned += points * Outcome.score(outcome);
            sumDeclared += outcome == Outcome.DECLARED ? points : 0;
            if (outline.evidence[question] != Outline.NOT_EXPECTED) {
                takeProof(question, outcome, points);
            }
        }
        earned[domain] += sumEarned;
        whole[domain] += sumWhole;
        declared[domain] += sumDeclared;
    }

    private void takeProof(int question, byte outcome, int points) {
        proofWhole += points;
        proofDeclared += outcome == Outcome.DECLARED ? points : 0;
        proofEarned += answers.evidenced(question) ? points * Outcome.score(outcome) : 0;
    }

    private byte outcome(int question, boolean shown) {
        if (!holds(outline.applies[question])) {
            return Outcome.QUESTION_OUT;
        }
        if (!shown) {
            return Outcome.SECTION_HIDDEN;
        }
        if (!holds(outline.visible[question])) {
            return Outcome.QUESTION_HIDDEN;
        }
        if (answers.declared(question)) {
            return Outcome.DECLARED;
        }
        if (!answers.answered(question)) {
            return Outcome.UNANSWERED;
        }
        if (outline.evidence[question] == Outline.REQUIRED && !answers.evidenced(question)) {
            return Outcome.HELD_BACK;
        }
        return (byte) (Outcome.COUNTED + outline.marking.score(question, answers.code(question)));
    }

    private boolean holds(int condition) {
        return condition == Program.NONE || outline.program.holds(condition, seen);
    }
}
