/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.mail.letter;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.etalon.platform.text.Days;

/** Arguments made fit for the place where they are put: they can neither begin another header nor mark anything up. */
final class Gaps {
    /** Control characters, and those that turn the direction of what follows. */
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cntrl}\u2028\u2029\u202a-\u202e\u2066-\u2069]+");

    private static final Pattern MARK = Pattern.compile("[\\p{Punct}&&[\\p{ASCII}]]");

    private static final int LONGEST = 2000;

    private Gaps() {}

    /** A text on one line, without what isn't seen; where it has more than so many characters, its beginning. */
    static String line(String text, int most) {
        String line =
                UNSEEN.matcher(text).replaceAll(" ").replaceAll(" {2,}", " ").strip();
        return line.codePointCount(0, line.length()) <= most
                ? line
                : line.substring(0, line.offsetByCodePoints(0, most - 1)) + "…";
    }

    /** For a line that is read as it stands. */
    static Object[] plain(List<Object> arguments, Locale locale) {
        return arguments.stream().map(each -> written(each, locale)).toArray();
    }

    /** For a text in Markdown: every mark in an argument is only a sign. */
    static Object[] marked(List<Object> arguments, Locale locale) {
        return arguments.stream()
                .map(each -> written(each, locale))
                .map(each -> each instanceof String text ? escaped(text) : each)
                .toArray();
    }

    /** A text as Markdown that shows it as it is. */
    static String escaped(String text) {
        return MARK.matcher(text).replaceAll("\\\\$0");
    }

    private static Object written(Object argument, Locale locale) {
        if (argument instanceof LocalDate day) {
            return Days.of(day, locale);
        }
        if (argument instanceof ZonedDateTime moment) {
            String clock = DateTimeFormatter.ofPattern("HH:mm").format(moment);
            String place = Days.place(moment.getZone());
            return Days.of(moment, locale)
                    + (isFrench(locale)
                            ? " à " + clock + " (heure de " + place + ")"
                            : " at " + clock + " (" + place + " time)");
        }
        if (argument instanceof Number) {
            return argument;
        }
        return line(argument.toString(), LONGEST);
    }

    private static boolean isFrench(Locale locale) {
        return locale.getLanguage().equals("fr");
    }
}
