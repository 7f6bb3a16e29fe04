/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.collectivity.directory;

import java.util.regex.Pattern;

/** The number of a legal unit in the French register: nine digits, the last of which is a check by Luhn's method. */
public final class Siren {
    private static final Pattern NINE_DIGITS = Pattern.compile("[0-9]{9}");

    private Siren() {}

    /** Whether this is nine digits that pass the check. Spaces are not accepted; see {@link #withoutSpaces}. */
    public static boolean isValid(String siren) {
        return NINE_DIGITS.matcher(siren).matches() && !siren.equals("000000000") && sum(siren) % 10 == 0;
    }

    /** As it is written in letters and forms, {@code 217 500 016}, without its spaces. */
    public static String withoutSpaces(String written) {
        return written.replaceAll("[\\s\\u00a0\\u202f]+", "");
    }

    /** Every second digit from the right counts double, and a double of two digits counts as their sum. */
    private static int sum(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(digits.length() - 1 - i) - '0';
            int counted = i % 2 == 0 ? digit : 2 * digit;
            sum += counted > 9 ? counted - 9 : counted;
        }
        return sum;
    }
}
