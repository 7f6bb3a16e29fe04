/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.core.condition;

/**
 * Conditions as whole numbers, written by {@link ProgramWriter}. A node is {@code operation, length, a, b} and, for a group, its
 * parts behind it; length counts the numbers up to the next node.
 */
public final class Program {
    /** The index of "no condition", which always holds. */
    public static final int NONE = -1;

    static final int HEAD = 4;
    /** At least {@code a} of the {@code b} parts hold. */
    static final int GROUP = 0;
    /** The part doesn't hold. */
    static final int NOT = 1;
    /** The answer to question {@code a} is in the set at {@code b}. */
    static final int ANSWER_IN = 2;
    /** The answer to question {@code a} has choice {@code b}. */
    static final int ANSWER_CONTAINS = 3;
    /** The answer to question {@code a} is at least the number at {@code b}. */
    static final int ANSWER_AT_LEAST = 4;
    /** The answer to question {@code a} is below the number at {@code b}. */
    static final int ANSWER_BELOW = 5;
    /** Question {@code a} is answered where {@code b} is 1, is not where it is 0. */
    static final int ANSWERED = 6;
    /** Fact {@code a} is in the set at {@code b}. */
    static final int FACT_IN = 7;
    /** Fact {@code a} is at least the number at {@code b}. */
    static final int FACT_AT_LEAST = 8;
    /** Fact {@code a} is below the number at {@code b}. */
    static final int FACT_BELOW = 9;

    private final int[] code;
    private final long[] pool;

    Program(int[] code, long[] pool) {
        this.code = code;
        this.pool = pool;
    }

    /** Whether the condition written at this index holds. */
    public boolean holds(int at, Sight sight) {
        if (at == NONE) {
            return true;
        }
        int a = code[at + 2];
        int b = code[at + 3];
        return switch (code[at]) {
            case GROUP -> atLeast(a, b, at + HEAD, sight);
            case NOT -> !holds(at + HEAD, sight);
            case FACT_IN -> sight.facts()[a] >= 0 && inSet(sight.facts()[a], b);
            case FACT_AT_LEAST -> sight.facts()[a] >= pool[b];
            case FACT_BELOW -> sight.facts()[a] >= 0 && sight.facts()[a] < pool[b];
            case ANSWERED -> sight.answered(a) == (b == 1);
            default -> sight.answered(a) && holds(code[at], sight.answers().code(a), b);
        };
    }

    private boolean holds(int test, long answer, int b) {
        return switch (test) {
            case ANSWER_IN -> inSet(answer, b);
            case ANSWER_CONTAINS -> (answer >>> b & 1) == 1;
            case ANSWER_AT_LEAST -> answer >= pool[b];
            case ANSWER_BELOW -> answer < pool[b];
            default -> throw new IllegalStateException("no operation " + test);
        };
    }

    private boolean inSet(long member, int set) {
        long word = member >>> 6;
        return word < pool[set] && (pool[set + 1 + (int) word] >>> member & 1) == 1;
    }

    private boolean atLeast(int count, int parts, int first, Sight sight) {
        int missing = count;
        int at = first;
        for (int rest = parts; missing > 0 && rest >= missing; rest--) {
            if (holds(at, sight)) {
                missing--;
            }
            at += code[at + 1];
        }
        return missing == 0;
    }
}
