/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.platform.sheet.reading;

import java.math.BigDecimal;
import java.time.LocalDate;

/** What stands in a cell of a file that somebody sent. @see FoundCell */
public sealed interface Found {
    record Words(String text) implements Found {}

    /** @param percent whether it is shown a hundredfold, with a percent sign */
    record Amount(BigDecimal number, boolean percent) implements Found {
        /** As it is shown. */
        public BigDecimal shown() {
            return percent ? number.movePointRight(2) : number;
        }
    }

    /** A day without a time. */
    record Day(LocalDate day) implements Found {}

    record Truth(boolean holds) implements Found {}

    /** An error value, a time, or more words than are read. */
    record Unreadable() implements Found {}
}
