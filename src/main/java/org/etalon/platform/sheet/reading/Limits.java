/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.platform.sheet.reading;

/** How much is read of one file: several times what the largest workbook of ours has. */
final class Limits {
    static final int ROWS = 60_000;
    static final int COLUMNS = 600;

    /** What Excel can hold, and more than any text that we take. */
    static final int TEXT = 40_000;

    private static final int CELLS = 300_000;
    private static final int CHARACTERS = 20_000_000;

    private int cells = CELLS;
    private int characters = CHARACTERS;

    /** Counts a cell with something in it. */
    void cell(int length) {
        cells--;
        characters -= length;
        if (cells < 0 || characters < 0) {
            throw new UnreadableSheetException("more cells or characters than any workbook has", true);
        }
    }
}
