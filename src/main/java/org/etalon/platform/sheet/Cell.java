/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.platform.sheet;

import java.math.BigDecimal;
import java.time.LocalDate;

/** What stands in a cell, and how it looks. */
public sealed interface Cell {
    Style style();

    /** Nothing, in a style. */
    record Empty(Style style) implements Cell {}

    /** Always a text, whatever it begins with and however much it looks like a number. */
    record Text(String text, Style style) implements Cell {}

    record Number(BigDecimal number, Style style) implements Cell {}

    record Day(LocalDate day, Style style) implements Cell {}

    /**
     * A formula with its result, for programs that don't recalculate.
     *
     * @param result a {@link String} or a {@link BigDecimal}
     * @param array whether its functions are to go through whole areas, one value after the other
     */
    record Calculated(Formula formula, Object result, boolean array, Style style) implements Cell {}

    /** A cell to which a list of texts is offered; nothing else can be typed in. @param content neither calculated nor another of these */
    record Chosen(Cell content, Area from) implements Cell {
        @Override
        public Style style() {
            return content.style();
        }
    }

    static Cell empty(Style style) {
        return new Empty(style);
    }

    static Cell text(String text, Style style) {
        return new Text(text, style);
    }

    static Cell number(long number, Style style) {
        return new Number(BigDecimal.valueOf(number), style);
    }

    /** A number given in hundredths. */
    static Cell hundredths(long hundredths, Style style) {
        return new Number(shortest(hundredths), style);
    }

    static Cell calculated(Formula formula, long result, Style style) {
        return new Calculated(formula, BigDecimal.valueOf(result), false, style);
    }

    static Cell calculated(Formula formula, String result, Style style) {
        return new Calculated(formula, result, false, style);
    }

    /** A formula whose result is given in hundredths. */
    static Cell calculatedHundredths(Formula formula, long hundredths, Style style) {
        return new Calculated(formula, shortest(hundredths), false, style);
    }

    private static BigDecimal shortest(long hundredths) {
        return hundredths % 100 == 0 ? BigDecimal.valueOf(hundredths / 100) : BigDecimal.valueOf(hundredths, 2);
    }
}
