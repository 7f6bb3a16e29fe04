/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.platform.sheet;

import java.util.List;

/**
 * One sheet. All but its open cells is protected, without a password: against slips, not against people.
 *
 * @param name as on its tab, at most 31 characters and none of {@code []:*?/\}
 * @param about what it holds, for those who can't see it
 * @param frozen how many rows stay in sight when one scrolls
 * @param head the row that is printed on top of each page, -1 for none
 * @param landscape whether it is printed across
 */
public record Sheet(
        String name, String about, List<Column> columns, List<Row> rows, int frozen, int head, boolean landscape) {
    public Sheet {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }
}
