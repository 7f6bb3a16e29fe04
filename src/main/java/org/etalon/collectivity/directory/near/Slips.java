/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.collectivity.directory.near;

/**
 * Counts the slips between one typed word and others. A slip is a letter too many, too few, another one, or two neighbours
 * exchanged; a long word is forgiven more of them, a number none. Not for several threads.
 */
final class Slips {
    /** More than any word is forgiven. */
    static final int TOO_MANY = 100;

    private static final int LONGEST = 64;

    private final byte[] typed;
    private final boolean begun;
    private final int letters;
    private final int limit;
    private int[] row = new int[LONGEST + 1];
    private int[] before = new int[LONGEST + 1];
    private int[] twoBefore = new int[LONGEST + 1];

    /**
     * @param typed a to z and digits
     * @param begun whether the typed word may be the beginning of a longer one
     */
    Slips(byte[] typed, boolean begun) {
        this.typed = typed;
        this.begun = begun;
        letters = letters(typed, 0, typed.length);
        limit = limit(typed);
    }

    private static int limit(byte[] typed) {
        for (byte sign : typed) {
            if (sign < 'a') {
                return 0;
            }
        }
        return typed.length <= 2 || typed.length > LONGEST ? 0 : typed.length <= 5 ? 1 : 2;
    }

    /** A bit for each letter. */
    static int letters(byte[] text, int from, int to) {
        int bits = 0;
        for (int i = from; i < to; i++) {
            bits |= text[i] >= 'a' ? 1 << (text[i] - 'a') : 1 << 26;
        }
        return bits;
    }

    /** How many slips lie between the typed word and this one, {@link #TOO_MANY} where it would be another word. */
    int to(byte[] text, int from, int to, int itsLetters) {
        int length = to - from;
        if (typed.length - length > limit
                || !begun && length - typed.length > limit
                || Integer.bitCount(letters & ~itsLetters) > limit) {
            return TOO_MANY;
        }
        int compared = Math.min(length, typed.length + limit);
        int counted = count(text, from, Math.min(compared, LONGEST));
        return counted > limit ? TOO_MANY : counted;
    }

    /** Row by row over the typed letters; where the word is only begun, the best of its beginnings counts. */
    private int count(byte[] text, int from, int length) {
        for (int j = 0; j <= length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= typed.length; i++) {
            turn();
            if (fill(i, text, from, length) > limit) {
                return TOO_MANY;
            }
        }
        return begun ? least(length) : row[length];
    }

    private void turn() {
        int[] free = twoBefore;
        twoBefore = before;
        before = row;
        row = free;
    }

    /** The row of the first i typed letters; gives its least count. */
    private int fill(int i, byte[] text, int from, int length) {
        row[0] = i;
        int least = i;
        for (int j = 1; j <= length; j++) {
            int other = typed[i - 1] == text[from + j - 1] ? 0 : 1;
            int count = Math.min(Math.min(row[j - 1], before[j]) + 1, before[j - 1] + other);
            if (i > 1 && j > 1 && typed[i - 1] == text[from + j - 2] && typed[i - 2] == text[from + j - 1]) {
                count = Math.min(count, twoBefore[j - 2] + 1);
            }
            row[j] = count;
            least = Math.min(least, count);
        }
        return least;
    }

    private int least(int length) {
        int least = row[0];
        for (int j = 1; j <= length; j++) {
            least = Math.min(least, row[j]);
        }
        return least;
    }
}
