/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.collectivity.directory;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Names as one compares them: lower case letters a to z and digits, words parted by one space. Accents, hyphens, apostrophes and
 * brackets are gone, œ is oe, St and Ste are written out.
 */
public final class Folding {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern GAPS = Pattern.compile("[^a-z0-9]+");

    /** Words that people leave out or add as they like. */
    private static final Set<String> ARTICLES =
            Set.of("l", "la", "le", "les", "d", "de", "du", "des", "en", "et", "a", "au", "aux");

    private Folding() {}

    /** « Saint-Étienne » gives {@code saint etienne}; « L'Haÿ-les-Roses » gives {@code l hay les roses}. */
    public static String fold(String name) {
        String written = name.toLowerCase(Locale.FRENCH)
                .replace("œ", "oe")
                .replace("æ", "ae")
                .replace("ß", "ss");
        String plain = MARKS.matcher(Normalizer.normalize(written, Normalizer.Form.NFD))
                .replaceAll("");
        return GAPS.matcher(plain).replaceAll(" ").strip();
    }

    /** The words of a folded name. */
    static List<String> words(String folded) {
        return folded.isEmpty() ? List.of() : Arrays.asList(folded.split(" "));
    }

    /** A folded name with St and Ste written out. */
    static String spelled(String folded) {
        return words(folded).stream().map(Folding::spelledWord).collect(Collectors.joining(" "));
    }

    private static String spelledWord(String word) {
        return switch (word) {
            case "st" -> "saint";
            case "ste" -> "sainte";
            case "sts" -> "saints";
            case "stes" -> "saintes";
            default -> word;
        };
    }

    /** A folded name without its articles; its last word stays, which may be one that is still being typed. */
    static String reduced(String folded) {
        List<String> words = words(folded);
        return IntStream.range(0, words.size())
                .filter(i -> i == words.size() - 1 || !ARTICLES.contains(words.get(i)))
                .mapToObj(words::get)
                .collect(Collectors.joining(" "));
    }
}
