/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.label;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;

/** The code by which anyone verifies a label: twelve letters and digits without look-alikes, in fours. */
public final class LabelCode {
    private static final String SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 12;
    private static final int GROUP = 4;
    private static final int LONGEST_TYPED = 60;
    private static final SecureRandom RANDOM = new SecureRandom();

    private LabelCode() {}

    /** A new one, such as {@code 7K4M-XQ2D-9FTB}; about 10¹⁸ are possible. */
    public static String next() {
        var code = new StringBuilder();
        RANDOM.ints(LENGTH, 0, SIGNS.length()).forEach(i -> code.append(SIGNS.charAt(i)));
        return grouped(code.toString());
    }

    /** The code that somebody typed or read aloud: O is taken for 0, I and L for 1, case and gaps don't count; empty where it can be none. */
    public static Optional<String> read(String typed) {
        if (typed.length() > LONGEST_TYPED) {
            return Optional.empty();
        }
        String plain = typed.toUpperCase(Locale.ROOT)
                .replaceAll("[\\s\\p{Z}\\p{Pd}._]+", "")
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
        boolean one = plain.length() == LENGTH && plain.chars().allMatch(sign -> SIGNS.indexOf(sign) >= 0);
        return one ? Optional.of(grouped(plain)) : Optional.empty();
    }

    private static String grouped(String plain) {
        return plain.replaceAll("(.{" + GROUP + "})(?=.)", "$1-");
    }
}
