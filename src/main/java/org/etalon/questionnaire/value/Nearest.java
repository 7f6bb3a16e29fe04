/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.questionnaire.value;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** Guesses the word that was meant: the known one that is at most two keystrokes away. */
public final class Nearest {
    private static final int LONGEST = 40;

    private Nearest() {}

    /** The nearest of the known words, if one is near enough. */
    public static Optional<String> to(String written, Collection<String> known) {
        if (written.length() > LONGEST) {
            return Optional.empty();
        }
        int most = written.length() > 4 ? 2 : 1;
        return known.stream()
                .filter(word -> Math.abs(word.length() - written.length()) <= most)
                .filter(word -> distance(written, word) <= most)
                .min(Comparator.comparingInt((String word) -> distance(written, word))
                        .thenComparing(Comparator.naturalOrder()));
    }

    private static int distance(String a, String b) {
        int[] before = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            before[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int[] row = new int[b.length() + 1];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                row[j] = Math.min(before[j - 1] + change, 1 + Math.min(before[j], row[j - 1]));
            }
            before = row;
        }
        return before[b.length()];
    }
}
