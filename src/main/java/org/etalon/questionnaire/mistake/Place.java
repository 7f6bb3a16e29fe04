/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.questionnaire.mistake;

import java.util.Comparator;

/**
 * A place in a file.
 *
 * @param file its number in the order of reading, so that mistakes can be told in that order
 * @param name as the reader of the mistake knows it, such as {@code 2026/strategy.yaml}
 * @param line from 1
 * @param column from 1, in code points
 */
public record Place(int file, String name, int line, int column) implements Comparable<Place> {
    private static final Comparator<Place> ORDER =
            Comparator.comparingInt(Place::file).thenComparingInt(Place::line).thenComparingInt(Place::column);

    @Override
    public int compareTo(Place other) {
        return ORDER.compare(this, other);
    }

    /** {@code line:column}. */
    public String at() {
        return line + ":" + column;
    }

    @Override
    public String toString() {
        return name + ":" + at();
    }
}
