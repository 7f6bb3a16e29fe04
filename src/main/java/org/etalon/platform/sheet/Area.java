/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.platform.sheet;

/** Cells of one column, from one down. @param rows how many, at least 1 */
public record Area(Place from, int rows) {
    public Area {
        if (rows < 1) {
            throw new IllegalArgumentException("an area of " + rows + " rows at " + from);
        }
    }

    public Place last() {
        return from.down(rows - 1);
    }
}
