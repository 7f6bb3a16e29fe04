/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.label.statistics;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.etalon.label.statistics.Table.Part;

/** Numbers as pieces of a bar whose whole is the greatest sum of all. */
final class Bars {
    private static final double WHOLE = 100;

    private Bars() {}

    /** One piece after the other. @param tones as many as there are numbers */
    static List<Part> stacked(List<Long> numbers, List<String> tones, long most) {
        List<Part> parts = new ArrayList<>();
        long before = 0;
        for (int i = 0; i < numbers.size(); i++) {
            long number = numbers.get(i);
            if (number > 0) {
                parts.add(new Part(tones.get(i), percent(before, most), percent(number, most)));
            }
            before += number;
        }
        return parts;
    }

    /** A piece that reaches from one number to another. */
    static Part between(String tone, long from, long to, long most) {
        return new Part(tone, percent(from, most), percent(to - from, most));
    }

    private static String percent(long number, long most) {
        return String.format(Locale.ROOT, "%.2f%%", most == 0 ? 0 : WHOLE * number / most);
    }
}
