/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.label.history;

import java.util.List;

/**
 * A label of which a source tells.
 *
 * @param number of the line in the file
 * @param department Insee's code, or empty
 * @param level 1 to 5, or null where the source names none
 * @param tier such as {@code Or}; empty where it has none
 * @param mentions in the source's words
 */
record HistoryLine(
        int number,
        String year,
        String name,
        String department,
        String type,
        Integer level,
        String tier,
        List<String> mentions,
        String source) {
    HistoryLine {
        mentions = List.copyOf(mentions);
    }
}
