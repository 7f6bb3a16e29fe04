/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.collectivity.directory;

import java.util.Arrays;

/** Rows of four numbers that grow, to be taken out as columns. */
final class IntRows {
    private static final int WIDTH = 4;

    private int[] cells = new int[1024];
    private int used;

    void add(int first, int second, int third, int fourth) {
        if (used + WIDTH > cells.length) {
            cells = Arrays.copyOf(cells, 2 * cells.length);
        }
        cells[used++] = first;
        cells[used++] = second;
        cells[used++] = third;
        cells[used++] = fourth;
    }

    int[] column(int number) {
        int[] column = new int[used / WIDTH];
        for (int row = 0; row < column.length; row++) {
            column[row] = cells[row * WIDTH + number];
        }
        return column;
    }
}
