/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.core.law.best;

import java.util.Set;
import org.etalon.core.questionnaire.Condition;

/**
 * What of a questionnaire could not be read, so that laws judge all the rest. What is not among these, and stands for something
 * unread, is as good as it can be: in reach, out of scope, shown.
 *
 * @param worths the questions of which it can't be told what their answers score
 * @param points the questions of which it can't be told whether they count, and how much, in a stratum
 * @param weights the domains of which it can't be told what they weigh in a stratum
 */
public record Unclear(Set<String> worths, Set<Spot> points, Set<Spot> weights) {
    /** All could be read. */
    public static final Unclear NOTHING = new Unclear(Set.of(), Set.of(), Set.of());

    /** How no id begins. */
    private static final String NAMELESS = "?";

    public Unclear {
        worths = Set.copyOf(worths);
        points = Set.copyOf(points);
        weights = Set.copyOf(weights);
    }

    /** A question or a domain in one stratum. */
    public record Spot(String id, String stratum) {}

    /** What stands in the place of an id that can't be read; by another number for another one of its kind. */
    public static String nameless(int number) {
        return NAMELESS + number;
    }

    /** What stands in the place of a condition that can't be read, and may hold or not; each has its own number. */
    public static Condition condition(int number) {
        return new Condition.OfQuestion(NAMELESS + NAMELESS + number, new Condition.Test.Answered(true));
    }

    /** Whether an id stands for one that can't be read. */
    public static boolean isNameless(String id) {
        return id.startsWith(NAMELESS);
    }
}
