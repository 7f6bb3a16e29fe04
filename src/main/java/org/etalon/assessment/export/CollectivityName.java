/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.assessment.export;

import static org.etalon.core.problem.RefusedException.refuseIfAny;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.etalon.core.problem.Problem;

/** The collectivité's name as somebody typed it, made fit for a cover and for a file's name. */
final class CollectivityName {
    /** In code points. */
    static final int LONGEST = 200;

    private static final int LONGEST_IN_FILES = 60;

    /** Control and format characters, halves of surrogate pairs, line breaks and runs of white space. */
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}\\s\\u00a0]+");

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern NOT_READABLE = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern NOT_PLAIN = Pattern.compile("[^a-z0-9]+");

    private CollectivityName() {}

    /**
     * The name on one line; empty where nothing is left of it.
     *
     * @param given may be null
     * @throws org.etalon.core.problem.RefusedException where it is too long
     */
    static Optional<String> of(String given) {
        String name = given == null ? "" : UNSEEN.matcher(given).replaceAll(" ").strip();
        boolean long_ = name.codePointCount(0, name.length()) > LONGEST;
        refuseIfAny(long_ ? List.of(Problem.of(ExportProblem.NAME_TOO_LONG, "name", LONGEST)) : List.of());
        return name.isEmpty() ? Optional.empty() : Optional.of(name);
    }

    /** In words that any file system takes, accents kept: {@code Saint-Étienne}. */
    static String inFiles(String name) {
        return trimmed(NOT_READABLE
                .matcher(Normalizer.normalize(name, Normalizer.Form.NFC))
                .replaceAll("-"));
    }

    /** In plain letters: {@code saint-etienne}; empty where it has none. */
    static String plain(String name) {
        String bare =
                MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD)).replaceAll("");
        return trimmed(NOT_PLAIN
                .matcher(bare.toLowerCase(Locale.ROOT).replace("œ", "oe").replace("æ", "ae"))
                .replaceAll("-"));
    }

    private static String trimmed(String words) {
        int most = Math.min(words.codePointCount(0, words.length()), LONGEST_IN_FILES);
        return words.substring(0, words.offsetByCodePoints(0, most)).replaceAll("^-+|-+$", "");
    }
}
