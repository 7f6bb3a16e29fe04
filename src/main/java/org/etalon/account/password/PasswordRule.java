/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.account.password;

import com.nulabinc.zxcvbn.Zxcvbn;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.etalon.account.AccountProblem;
import org.etalon.account.Profile;
import org.etalon.core.problem.Problem;

/**
 * Which passwords are taken: 12 to 200 characters of any kind, that are not among the breached ones, not soon guessed, and not made of
 * the person's own name or address or the product's. Guessing is judged on the first 48 characters.
 */
public final class PasswordRule {
    public static final int SHORTEST = 12;
    public static final int LONGEST = 200;

    private static final int JUDGED = 48;
    private static final int SAFE = 3;
    private static final int TELLING = 4;
    private static final List<String> PRODUCT = List.of("etalon", "territoire", "numerique", "libre");
    private static final List<String> COMMON = List.of("motdepasse", "password");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private PasswordRule() {}

    /** As it is hashed and compared: what looks the same is the same. */
    public static String normal(String password) {
        return password == null ? "" : Normalizer.normalize(password, Normalizer.Form.NFKC);
    }

    /** All that is wrong with a password that this person wants, at the field {@code at}. */
    public static List<Problem> problems(String password, String at, Profile person) {
        String wanted = normal(password);
        int length = wanted.codePointCount(0, wanted.length());
        if (length < SHORTEST) {
            return List.of(Problem.of(AccountProblem.PASSWORD_SHORT, at, SHORTEST));
        }
        if (length > LONGEST) {
            return List.of(Problem.of(AccountProblem.PASSWORD_LONG, at, LONGEST));
        }
        List<String> own = own(person);
        if (isOnly(own, wanted)) {
            return List.of(Problem.of(AccountProblem.PASSWORD_PERSONAL, at));
        }
        boolean known = isOnly(COMMON, wanted) || isSoonGuessed(wanted, own);
        return known ? List.of(Problem.of(AccountProblem.PASSWORD_KNOWN, at)) : List.of();
    }

    /** The words that anybody who knows the person or the product tries first. */
    private static List<String> own(Profile person) {
        var words = new ArrayList<>(PRODUCT);
        Stream.of(person.name(), person.email())
                .flatMap(text -> Arrays.stream(plain(text).split("[^\\p{L}\\p{N}]+")))
                .filter(word -> word.length() >= TELLING)
                .forEach(words::add);
        return words;
    }

    /** Whether less than a password is left once those words are taken out. */
    private static boolean isOnly(List<String> own, String wanted) {
        String left = plain(wanted);
        String all = left;
        for (String word : own) {
            left = left.replace(word, "");
        }
        return left.length() < all.length() && left.replaceAll("[^\\p{L}]+", "").length() < TELLING;
    }

    private static boolean isSoonGuessed(String wanted, List<String> own) {
        int end = Math.min(wanted.length(), JUDGED);
        List<String> tried = Stream.concat(own.stream(), COMMON.stream()).toList();
        return Guessing.ZXCVBN.measure(wanted.substring(0, end), tried).getScore() < SAFE;
    }

    private static String plain(String text) {
        return MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
    }

    /** The word lists, loaded when first needed. */
    private static final class Guessing {
        static final Zxcvbn ZXCVBN = new Zxcvbn();
    }
}
