/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier.export.table;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.function.Function;
import org.etalon.platform.sheet.Cell;
import org.etalon.platform.sheet.Style;

/**
 * A column of the table.
 *
 * @param key its name for programs, the same in every language
 * @param heading its name for people
 * @param about what stands in it
 * @param value of a dossier: a text, a number, a {@link LocalDate}, a {@link Remark}; null for an empty cell
 */
record TableColumn(String key, String heading, String about, Part part, Kind kind, Function<Filed, Object> value) {
    /** What a cell holds at most in programs that others use. */
    private static final int LONGEST = 32_767;

    /** Of which such programs know every day. */
    private static final int FIRST_YEAR = 1901;

    /** On which sheet it is; a CSV file has them all. */
    enum Part {
        /** Whose the row is: on both. */
        BOTH,
        /** As people read it. */
        WORDS,
        /** As programs want it. */
        VALUES
    }

    /** How it looks. */
    enum Kind {
        NAME(Style.ENTRY, Style.HEAD, 58),
        CODE(Style.ENTRY, Style.HEAD, 30),
        WORDS(Style.ENTRY, Style.HEAD, 60),
        TRACE(Style.TRACE_WORDS, Style.HEAD, 36),
        NUMBER(Style.FIGURE, Style.HEAD_RIGHT, 28),
        PERCENT(Style.PERCENT, Style.HEAD_RIGHT, 32),
        DAY(Style.DAY, Style.HEAD_RIGHT, 24),
        PROOF(Style.PROOF_FIGURE, Style.PROOF_HEAD_RIGHT, 24);

        private final Style style;
        private final Style head;
        private final int millimetres;

        Kind(Style style, Style head, int millimetres) {
            this.style = style;
            this.head = head;
            this.millimetres = millimetres;
        }
    }

    /** Said in the place of an answer, such as that the question wasn't asked. */
    record Remark(String text) {
        @Override
        public String toString() {
            return text;
        }
    }

    boolean isOn(Part sheet) {
        return part == Part.BOTH || part == sheet;
    }

    org.etalon.platform.sheet.Column column() {
        return new org.etalon.platform.sheet.Column(kind.millimetres, kind.style, false);
    }

    Cell head(String text) {
        return Cell.text(text, kind.head);
    }

    Cell cell(Filed dossier) {
        Object found = value.apply(dossier);
        if (found == null) {
            return Cell.empty(kind.style);
        }
        if (found instanceof BigDecimal number) {
            return new Cell.Number(number, kind.style);
        }
        if (found instanceof LocalDate day && day.getYear() >= FIRST_YEAR) {
            return new Cell.Day(day, kind.style);
        }
        String text = found.toString();
        return Cell.text(
                text.length() <= LONGEST ? text : text.substring(0, LONGEST - 1) + "…",
                found instanceof Remark ? Style.TRACE_WORDS : kind.style);
    }
}
