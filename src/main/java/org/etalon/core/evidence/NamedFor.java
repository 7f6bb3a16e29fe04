/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.core.evidence;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Which question a file is named for. A file is only matched where its name leaves no doubt:
 * <ul>
 *   <li>it says {@code Q12}, {@code question 12} or {@code n° 12}, once; a {@code n° 45} that no question has is somebody else's number;
 *   <li>or it begins with the number, and the number is dotted ({@code 2.3 plan}), or has a leading zero ({@code 03 plan}), or a sign
 *       or nothing stands behind it ({@code 12 - plan}, {@code 12_plan}); so neither {@code 10 ans du libre}, {@code 12 000 habitants},
 *       {@code 12-03-2026 séance} nor {@code 12.03.2026} are for a question;
 *   <li>or it holds an id of several words, or is, or begins before a sign with, an id of one word.
 * </ul>
 */
public final class NamedFor {
    private static final Pattern EXTENSION = Pattern.compile("\\.[a-z][a-z0-9]{0,4}$");
    private static final String NUMBER = "(\\d{1,4}(?:\\.\\d{1,4})*[a-z]?)";
    private static final String BEHIND = "(?![\\p{L}\\p{N}])";
    private static final Pattern CALLED =
            Pattern.compile("(?<![\\p{L}\\p{N}])(q|question|n°|nº|no|#)[ ._-]*" + NUMBER + "(?!\\.\\d)" + BEHIND);
    private static final Pattern BEGINNING = Pattern.compile("^" + NUMBER + "(?:$| *[-–—_:)] *(.*)|\\. *(.*)| +(.*))");
    private static final Pattern TIGHT_DIGIT = Pattern.compile("^[-–—_.:)]?\\d.*");

    private NamedFor() {}

    /**
     * @param fileName without folders, in Unicode's form NFC
     * @return the question's id; empty where no question, or more than one, is meant
     */
    public static Optional<String> find(String fileName, List<Numbered> questions) {
        String name = fileName.strip().toLowerCase(Locale.ROOT);
        String stem = EXTENSION.matcher(name).replaceFirst("").strip();
        Set<String> meant = new HashSet<>(byNumber(stem, questions));
        meant.addAll(byId(stem, questions));
        return meant.size() == 1 ? meant.stream().findFirst() : Optional.empty();
    }

    private static Set<String> byNumber(String stem, List<Numbered> questions) {
        Set<String> called = CALLED.matcher(stem)
                .results()
                .filter(found -> found.group(1).startsWith("q") || isOne(plain(found.group(2)), questions))
                .map(found -> plain(found.group(2)))
                .collect(Collectors.toSet());
        beginning(stem)
                .map(NamedFor::plain)
                .filter(number -> isOne(number, questions))
                .ifPresent(called::add);
        // a number that is no question's still casts doubt on another that is
        return called.size() > 1
                ? called
                : questions.stream()
                        .filter(question ->
                                called.contains(plain(question.number().toLowerCase(Locale.ROOT))))
                        .map(Numbered::id)
                        .collect(Collectors.toSet());
    }

    private static boolean isOne(String number, List<Numbered> questions) {
        return questions.stream()
                .anyMatch(question -> number.equals(plain(question.number().toLowerCase(Locale.ROOT))));
    }

    private static Optional<String> beginning(String stem) {
        Matcher found = BEGINNING.matcher(stem);
        if (!found.matches()) {
            return Optional.empty();
        }
        String number = found.group(1);
        String behind = stem.substring(number.length());
        boolean spaceAlone = found.group(4) != null;
        boolean strong = number.startsWith("0") || number.contains(".");
        boolean date = TIGHT_DIGIT.matcher(behind).matches() || number.matches("\\d+\\.\\d+\\.\\d{4}");
        boolean counted =
                spaceAlone && (!strong || Character.isDigit(behind.strip().codePointAt(0)));
        return date || counted ? Optional.empty() : Optional.of(number);
    }

    /** Without leading zeros. */
    private static String plain(String number) {
        return number.replaceAll("(^|\\.)0+(?=\\d)", "$1");
    }

    private static Set<String> byId(String stem, List<Numbered> questions) {
        String words = stem.replaceAll("[ _]", "-");
        Set<String> found = questions.stream()
                .map(Numbered::id)
                .filter(id -> stands(id.toLowerCase(Locale.ROOT).replace('_', '-'), stem, words))
                .collect(Collectors.toSet());
        // "free-servers" inside of "free-servers-share" is not meant
        return found.stream()
                .filter(id -> found.stream().noneMatch(other -> !other.equals(id) && holds(other, id)))
                .collect(Collectors.toSet());
    }

    private static boolean stands(String id, String stem, String words) {
        if (id.contains("-")) {
            return holds(words, id);
        }
        return Pattern.matches(Pattern.quote(id) + "(?: *[-–—_:)(.].*)?", stem)
                && !Pattern.matches(Pattern.quote(id) + "-\\p{L}.*", stem);
    }

    private static boolean holds(String words, String id) {
        return Pattern.compile("(?<![\\p{L}\\p{N}])" + Pattern.quote(id) + BEHIND)
                .matcher(words)
                .find();
    }
}
