/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.collectivity.file;

import java.util.Map;
import java.util.regex.Pattern;
import org.etalon.collectivity.directory.Place;

/**
 * The ground of a legal body, put together from rows of the file.
 *
 * @param population the sum, or null where one is not known
 * @param place that of the first row
 */
record TerritorySum(Integer population, Place place) {
    private static final Pattern TERM = Pattern.compile("([+-]?)((?:dep:|reg:)?[0-9AB]+)");

    /** How a row is named in a sum. */
    static String term(FileRow row) {
        return switch (row.kind()) {
            case FileRow.DEPARTMENT -> "dep:" + row.code();
            case FileRow.REGION -> "reg:" + row.code();
            default -> row.code();
        };
    }

    /** Adds up {@code dep:67+dep:68} or {@code dep:69-200046977}; a row that the file lacks makes the sum unknown. */
    static TerritorySum of(String sum, Map<String, FileRow> terms) {
        Integer population = 0;
        Place place = null;
        var term = TERM.matcher(sum);
        while (term.find()) {
            FileRow row = terms.get(term.group(2));
            if (row == null || row.population() == null || population == null) {
                population = null;
            } else {
                population += term.group(1).equals("-") ? -row.population() : row.population();
            }
            place = place == null && row != null ? row.place() : place;
        }
        return new TerritorySum(population, place);
    }
}
