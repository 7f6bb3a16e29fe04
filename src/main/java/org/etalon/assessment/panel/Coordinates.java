/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.assessment.panel;

import java.math.BigDecimal;

/** Numbers as SVG writes them. */
final class Coordinates {
    private Coordinates() {}

    /** Hundredths of a percent as a length, such as {@code 58.25%}. */
    static String percent(long hundredths) {
        return BigDecimal.valueOf(hundredths, 2).stripTrailingZeros().toPlainString() + "%";
    }

    /** To a tenth of a unit. */
    static String units(double value) {
        return BigDecimal.valueOf(Math.round(value * 10), 1).toPlainString();
    }
}
