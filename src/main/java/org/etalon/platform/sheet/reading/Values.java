/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.platform.sheet.reading;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;

/** Values as files spell them; what is none is unreadable. */
final class Values {
    private static final Pattern NUMBER = Pattern.compile("[+-]?[0-9.]{1,40}(?:[eE][+-]?[0-9]{1,3})?");
    private static final Pattern DAY = Pattern.compile("([0-9]{4}-[0-9]{2}-[0-9]{2})(?:T00:00:00(?:\\.0+)?)?");

    private Values() {}

    static Found amount(String text, boolean percent) {
        try {
            return NUMBER.matcher(text).matches()
                    ? new Found.Amount(new BigDecimal(text), percent)
                    : new Found.Unreadable();
        } catch (NumberFormatException e) {
            return new Found.Unreadable();
        }
    }

    /** ISO 8601, at midnight at most. */
    static Found day(String text) {
        var day = DAY.matcher(text);
        try {
            return day.matches() ? new Found.Day(LocalDate.parse(day.group(1))) : new Found.Unreadable();
        } catch (DateTimeException e) {
            return new Found.Unreadable();
        }
    }
}
