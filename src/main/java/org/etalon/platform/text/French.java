/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.platform.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * What French makes of « de » and « à » before a name that is put into a sentence: d’Annecy, du Havre, aux Lilas. By sound alone: a mute
 * h stands before é, è, i and y (Hérault, Hyères), a y that is a vowel before a consonant (Yvetot); names without such a beginning stay.
 */
final class French {
    private static final Pattern BEFORE_GAP = Pattern.compile("\\b(de|à|De|À) (\\*\\*)?\\{(\\d+)}");
    private static final Pattern VOWEL =
            Pattern.compile("(?:[aeiouœæ]|y(?:[^aeiouœæ].*)?$|hy|hi|he\\p{M}).*", Pattern.DOTALL);
    private static final Pattern ARTICLE = Pattern.compile("(Le|Les) (?=\\p{Lu})");

    private French() {}

    /** A sentence with gaps, and what fills them. */
    record Filled(String sentence, Object[] arguments) {}

    /** The sentence in which both words agree with the names behind them; a name that loses its article is one more argument. */
    static Filled of(String sentence, Object... arguments) {
        if (!sentence.contains("{")) {
            return new Filled(sentence, arguments);
        }
        List<Object> all = new ArrayList<>(Arrays.asList(arguments));
        String agreed = BEFORE_GAP.matcher(sentence).replaceAll(gap -> agreed(gap, all));
        return new Filled(agreed, all.toArray());
    }

    private static String agreed(MatchResult gap, List<Object> all) {
        int index = Integer.parseInt(gap.group(3));
        String bold = gap.group(2) == null ? "" : gap.group(2);
        if (index >= all.size() || !(all.get(index) instanceof String name)) {
            return gap.group();
        }
        var article = ARTICLE.matcher(name);
        if (article.lookingAt()) {
            all.add(name.substring(article.end()));
            return contracted(gap.group(1), article.group(1)) + " " + bold + "{" + (all.size() - 1) + "}";
        }
        boolean elided = gap.group(1).equalsIgnoreCase("de") && beginsWithVowel(name);
        return elided ? gap.group(1).charAt(0) + "’" + bold + "{" + index + "}" : gap.group();
    }

    private static String contracted(String word, String article) {
        boolean several = article.equals("Les");
        return switch (word) {
            case "de" -> several ? "des" : "du";
            case "De" -> several ? "Des" : "Du";
            case "à" -> several ? "aux" : "au";
            default -> several ? "Aux" : "Au";
        };
    }

    static boolean beginsWithVowel(String name) {
        return VOWEL.matcher(Normalizer.normalize(name, Normalizer.Form.NFD).toLowerCase(Locale.FRENCH))
                .matches();
    }
}
