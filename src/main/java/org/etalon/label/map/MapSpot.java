/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.label.map;

import java.util.Locale;

/**
 * A sign on the map as it is drawn.
 *
 * @param address where it leads: to the territory, or to a closer map
 * @param said what it stands for
 * @param sign the id of the sign of its level; empty for a crowd
 * @param x from the left, in units
 * @param y from the top, in units
 * @param radius of a crowd, in units
 * @param count how many are in a crowd, as it is written
 * @param below where that is written, from the top
 */
public record MapSpot(
        String address, String said, String sign, String x, String y, String radius, String count, String below) {
    /** Of a crowd in a narrow window, before it is drawn larger. */
    static final double NARROW = 12.4;

    private static final double LEAST = 11;
    private static final double MORE = 13;
    private static final double LARGEST = 900;

    /** Of a number with one decimal at most. */
    static String units(double number) {
        String written = String.format(Locale.ROOT, "%.1f", number);
        return written.endsWith(".0") ? written.substring(0, written.length() - 2) : written;
    }

    /** The more there are, the wider, by the surface; within limits. */
    static double radius(int count) {
        return LEAST + MORE * Math.sqrt(Math.min(1, count / LARGEST));
    }
}
