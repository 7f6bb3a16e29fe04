/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.platform.sheet;

/**
 * Where a cell stands.
 *
 * @param sheet its sheet's name
 * @param row from 0
 * @param column from 0
 */
public record Place(String sheet, int row, int column) {
    private static final int LETTERS = 26;

    /** As people read it, such as {@code E12}. */
    public String name() {
        return letters(column) + (row + 1);
    }

    /** A column's letters, {@code A} for 0. */
    public static String letters(int column) {
        String last = String.valueOf((char) ('A' + column % LETTERS));
        return column < LETTERS ? last : letters(column / LETTERS - 1) + last;
    }

    /** That many columns further to the right. */
    public Place right(int columns) {
        return new Place(sheet, row, column + columns);
    }

    /** That many rows further down. */
    public Place down(int rows) {
        return new Place(sheet, row + rows, column);
    }

    /** The same row in another column. */
    public Place at(int otherColumn) {
        return new Place(sheet, row, otherColumn);
    }

    /** This cell and those below it. @param rows in all, at least 1 */
    public Area tall(int rows) {
        return new Area(this, rows);
    }
}
