/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.platform.rest;

import java.util.List;
import java.util.Locale;
import org.etalon.core.problem.Problem;
import org.etalon.platform.text.StatusWords;
import org.etalon.platform.text.Texts;

/**
 * A refusal as {@code application/problem+json} (RFC 9457).
 *
 * @param type {@code about:blank}: the status says what kind it is, and the code which one
 * @param title the status in words: in English HTTP's own, which RFC 9457 lets others say in their language
 * @param status the HTTP status
 * @param code the first problem's code
 * @param detail the first problem's sentence
 * @param problems all of them
 */
public record ProblemJson(String type, String title, int status, String code, String detail, List<One> problems) {
    public static final String TYPE = "application/problem+json";

    private static final String OF_ITS_STATUS = "about:blank";

    ProblemJson(int status, String code, String detail, List<One> problems, Locale locale) {
        this(OF_ITS_STATUS, StatusWords.title(status, locale), status, code, detail, problems);
    }

    /** @param at what broke the rule: a question's id, a field, a place */
    public record One(String code, String at, String detail) {}

    /** At least one problem; the worst kind decides the status. */
    static ProblemJson of(List<Problem> found, Locale locale) {
        List<One> all = found.stream()
                .map(problem -> new One(problem.code().slug(), problem.at(), sentence(problem, locale)))
                .toList();
        int status = found.get(0).code().kind().status();
        return new ProblemJson(status, all.get(0).code(), all.get(0).detail(), all, locale);
    }

    /** The sentence of a problem, from the texts of the feature whose enum lists its code. */
    public static String sentence(Problem problem, Locale locale) {
        return Texts.of(feature(problem.code()), locale)
                .say(problem.code().name(), problem.arguments().toArray());
    }

    private static String feature(Object code) {
        String name = ((Enum<?>) code).getDeclaringClass().getPackageName();
        for (String part = name; !part.equals("org.etalon"); part = part.substring(0, part.lastIndexOf('.'))) {
            String feature = part.substring(part.lastIndexOf('.') + 1);
            if (Texts.exist(feature)) {
                return feature;
            }
        }
        throw new IllegalStateException("no texts for the problems of " + name);
    }
}
