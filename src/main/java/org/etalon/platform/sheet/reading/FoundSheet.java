/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.platform.sheet.reading;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The cells of a sheet in which something stands. */
public final class FoundSheet {
    private final Map<Integer, Map<Integer, FoundCell>> rows = new TreeMap<>();

    void put(int row, int column, FoundCell cell) {
        rows.computeIfAbsent(row, first -> new HashMap<>()).put(column, cell);
    }

    /** The rows in which something stands, from 0, in order. */
    public Iterable<Integer> rows() {
        return rows.keySet();
    }

    /** Empty where nothing stands there. */
    public Optional<FoundCell> find(int row, int column) {
        return Optional.ofNullable(rows.getOrDefault(row, Map.of()).get(column));
    }

    /** The words of a cell; empty where there are none. */
    public String words(int row, int column) {
        return find(row, column)
                .map(cell -> cell.value() instanceof Found.Words words ? words.text() : "")
                .orElse("");
    }
}
