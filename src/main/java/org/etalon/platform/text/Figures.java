/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.platform.text;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Figures as the page's language writes them. What comes in is exact, in hundredths, so that nothing is ever rounded up: 7250 is
 * « 72,5 % » in French and “72.5%” in English (scoring, first paragraph).
 */
public final class Figures {
    private static final char NARROW = '\u202f';
    private static final char FIRM = '\u00a0';
    private static final Pattern DECIMAL = Pattern.compile("-?\\d+\\.\\d+");

    private Figures() {}

    /** Hundredths of a percent with its sign. */
    public static String percent(long hundredths, Locale locale) {
        return number(hundredths, locale) + sign(locale);
    }

    /** The percent sign with the space that the language puts before it. */
    public static String sign(Locale locale) {
        return french(locale) ? FIRM + "%" : "%";
    }

    /** Hundredths of anything, with two decimals at most and none that says nothing. */
    public static String number(long hundredths, Locale locale) {
        var symbols = DecimalFormatSymbols.getInstance(locale);
        if (french(locale)) {
            symbols.setGroupingSeparator(NARROW);
            symbols.setDecimalSeparator(',');
        }
        return new DecimalFormat("#,##0.##", symbols).format(BigDecimal.valueOf(hundredths, 2));
    }

    /** A decimal number that came as a text, with the language's comma; all else as it is. */
    public static String written(String text, Locale locale) {
        return french(locale) && DECIMAL.matcher(text).matches() ? text.replace('.', ',') : text;
    }

    /** The language as written in Europe: « 23 novembre 2026 », “23 November 2026”. */
    public static Locale european(Locale locale) {
        return locale.getLanguage().equals("en") ? Locale.UK : locale;
    }

    private static boolean french(Locale locale) {
        return locale.getLanguage().equals("fr");
    }
}
