/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.account;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.etalon.core.problem.Problem;
import org.etalon.mail.letter.Addressee;

/**
 * What a person says of themselves.
 *
 * @param name 1 to 100 characters on one line
 * @param email as typed; two that differ in capitals alone are the same person's
 * @param language {@code fr} or {@code en}
 */
public record Profile(String name, String email, String language) {
    /** In characters. */
    public static final int LONGEST_NAME = 100;

    public Profile {
        name = tidy(name).replaceAll("\\s+", " ");
        email = tidy(email);
        language = "en".equals(language) ? "en" : "fr";
    }

    /** All that is wrong with it; the places are {@code name} and {@code email}. */
    public List<Problem> problems() {
        List<Problem> problems = new ArrayList<>();
        if (!isName(name)) {
            problems.add(Problem.of(AccountProblem.NAME_WRONG, "name", LONGEST_NAME));
        }
        if (!isEmail(email)) {
            problems.add(Problem.of(AccountProblem.EMAIL_WRONG, "email"));
        }
        return problems;
    }

    private static boolean isName(String name) {
        return !name.isEmpty()
                && name.length() <= LONGEST_NAME
                && name.chars().noneMatch(Character::isISOControl)
                && name.codePoints().anyMatch(Character::isLetterOrDigit);
    }

    /** Whether a letter could be sent there. */
    public static boolean isEmail(String email) {
        return Addressee.isAddress(email);
    }

    /** What of an address tells one person from another. */
    public static String key(String email) {
        return Normalizer.normalize(tidy(email), Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }

    private static String tidy(String text) {
        return text == null ? "" : text.strip();
    }
}
