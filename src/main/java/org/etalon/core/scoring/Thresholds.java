/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.core.scoring;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.etalon.core.questionnaire.Domain;
import org.etalon.core.questionnaire.Level;
import org.etalon.core.questionnaire.PerStratum;
import org.etalon.core.questionnaire.Questionnaire;

/** What each level asks of the scores in one stratum, in hundredths of a percent; {@code require} is judged elsewhere. */
final class Thresholds {
    /** A score that is not there: of a domain out of scope, or a threshold that a level doesn't have. */
    static final int NONE = -1;

    private final List<Domain> domains;
    private final int[] global;
    private final int[] each;
    private final int[] proof;
    private final int[] counts;
    private final int[] counted;
    private final int[][] named;

    Thresholds(Questionnaire questionnaire, String stratum) {
        List<Level> levels = questionnaire.levels();
        domains = questionnaire.domains();
        global = levels.stream().mapToInt(level -> level.global().in(stratum)).toArray();
        each = levels.stream()
                .mapToInt(level -> in(stratum, level.eachDomain()))
                .toArray();
        proof = levels.stream().mapToInt(level -> in(stratum, level.proof())).toArray();
        counts = levels.stream()
                .mapToInt(level ->
                        level.atLeastDomains().map(Level.AtLeastDomains::count).orElse(NONE))
                .toArray();
        counted = levels.stream()
                .mapToInt(level -> in(stratum, level.atLeastDomains().map(Level.AtLeastDomains::score)))
                .toArray();
        named = levels.stream().map(level -> named(level, stratum)).toArray(int[][]::new);
    }

    private static int in(String stratum, Optional<PerStratum> threshold) {
        return threshold.map(number -> number.in(stratum)).orElse(NONE);
    }

    private int[] named(Level level, String stratum) {
        return domains.stream()
                .mapToInt(domain ->
                        in(stratum, Optional.ofNullable(level.domains().get(domain.id()))))
                .toArray();
    }

    int levels() {
        return global.length;
    }

    /** Whether all that the level asks of scores holds. @param level from 0 @param scores by domain */
    boolean hold(int level, int[] scores, int reachedGlobal, int reachedProof) {
        if (reachedGlobal < global[level] || reachedProof < proof[level]) {
            return false;
        }
        for (int at = 0; at < scores.length; at++) {
            if (scores[at] != NONE && scores[at] < Math.max(each[level], named[level][at])) {
                return false;
            }
        }
        return counts[level] == NONE || above(counted[level], scores) >= Math.min(counts[level], above(0, scores));
    }

    /** All that the level asks of scores, in the order of the format; the last place is kept free where more is to come. */
    Requirement[] list(int level, int[] scores, int reachedGlobal, int reachedProof, boolean more) {
        int[] asked = named[level];
        Requirement[] all = new Requirement[count(level, scores) + (more ? 1 : 0)];
        int next = 0;
        all[next++] = new Requirement.Global(global[level], reachedGlobal);
        if (each[level] != NONE) {
            all[next++] = new Requirement.EachDomain(each[level], lowest(scores));
        }
        for (int at = 0; at < scores.length; at++) {
            if (asked[at] != NONE && scores[at] != NONE) {
                all[next++] = new Requirement.NamedDomain(domains.get(at), asked[at], scores[at]);
            }
        }
        if (counts[level] != NONE) {
            int least = Math.min(counts[level], above(0, scores));
            all[next++] = new Requirement.AtLeastDomains(counted[level], least, above(counted[level], scores));
        }
        if (proof[level] != NONE) {
            all[next] = new Requirement.Proof(proof[level], reachedProof);
        }
        return all;
    }

    private int count(int level, int[] scores) {
        int count = 1 + there(each[level]) + there(counts[level]) + there(proof[level]);
        for (int at = 0; at < scores.length; at++) {
            count += scores[at] == NONE ? 0 : there(named[level][at]);
        }
        return count;
    }

    private static int there(int threshold) {
        return threshold == NONE ? 0 : 1;
    }

    private static int above(int least, int[] scores) {
        int count = 0;
        for (int score : scores) {
            if (score >= least) {
                count++;
            }
        }
        return count;
    }

    private static OptionalInt lowest(int[] scores) {
        int lowest = Integer.MAX_VALUE;
        for (int score : scores) {
            if (score != NONE) {
                lowest = Math.min(lowest, score);
            }
        }
        return lowest == Integer.MAX_VALUE ? OptionalInt.empty() : OptionalInt.of(lowest);
    }
}
