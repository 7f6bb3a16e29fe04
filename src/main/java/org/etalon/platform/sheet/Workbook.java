/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.platform.sheet;

import java.time.Instant;
import java.util.List;
import java.util.Locale;

/** Sheets in order, and what is said of all of them. */
public record Workbook(Properties properties, List<Sheet> sheets) {
    public Workbook {
        sheets = List.copyOf(sheets);
    }

    /**
     * @param state such as <i>draft</i>
     * @param creator the collectivité or the software, never a person
     */
    public record Properties(
            String title, String subject, String creator, String state, Locale locale, Instant created) {
        private static final int FOOT = 120;

        /** What stands on each page that is printed: the title, which is cut where it is long, and the state. */
        public String foot() {
            String cut = title.codePointCount(0, title.length()) > FOOT
                    ? title.substring(0, title.offsetByCodePoints(0, FOOT)) + "…"
                    : title;
            return cut + " · " + state;
        }
    }
}
