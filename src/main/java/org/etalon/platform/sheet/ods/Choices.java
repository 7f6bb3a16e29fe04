/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.platform.sheet.ods;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.etalon.platform.sheet.Area;
import org.etalon.platform.sheet.Cell;
import org.etalon.platform.sheet.Place;
import org.etalon.platform.sheet.Row;
import org.etalon.platform.sheet.Sheet;
import org.etalon.platform.xml.Xml;

/** The lists that cells offer; they have to be declared before the first sheet. */
record Choices(Map<Area, String> names) {
    static Choices of(List<Sheet> sheets) {
        Map<Area, String> names = new LinkedHashMap<>();
        for (Sheet sheet : sheets) {
            if (sheet.rows() instanceof List<Row> rows) {
                rows.forEach(row -> add(row, names));
            }
        }
        return new Choices(names);
    }

    private static void add(Row row, Map<Area, String> names) {
        for (Cell cell : row.cells()) {
            if (cell instanceof Cell.Chosen choice) {
                names.computeIfAbsent(choice.from(), first -> "list" + (names.size() + 1));
            }
        }
    }

    /** @throws IllegalStateException for a list of rows that are read while they are written, since it can't be declared any more */
    String name(Area area) {
        if (!names.containsKey(area)) {
            throw new IllegalStateException("the list at " + area + " is not declared");
        }
        return names.get(area);
    }

    void write(Xml xml) {
        if (names.isEmpty()) {
            return;
        }
        xml.open("table:content-validations");
        names.forEach((area, name) -> {
            String letter = Place.letters(area.from().column());
            String sheet = "$'" + area.from().sheet().replace("'", "''") + "'";
            String from = sheet + ".$" + letter + "$" + (area.from().row() + 1);
            String condition = "of:cell-content-is-in-list([" + from + ":.$" + letter + "$"
                    + (area.last().row() + 1) + "])";
            xml.open(
                    "table:content-validation",
                    "table:name",
                    name,
                    "table:condition",
                    condition,
                    "table:allow-empty-cell",
                    "true",
                    "table:base-cell-address",
                    from);
            xml.empty("table:error-message", "table:message-type", "stop", "table:display", "true")
                    .close();
        });
        xml.close();
    }
}
