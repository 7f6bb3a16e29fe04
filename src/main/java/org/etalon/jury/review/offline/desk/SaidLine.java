/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.review.offline.desk;

import java.util.List;

/**
 * A part that a workbook changes, in words.
 *
 * @param place such as « Verdicts, D12 »
 * @param title what it is about
 * @param json for the form that applies it
 */
public record SaidLine(String place, String title, String href, List<Field> fields, String json) {
    public SaidLine {
        fields = List.copyOf(fields);
    }

    /** One thing that is said otherwise. Empty where nothing is said. */
    public record Field(String label, String before, String after) {}
}
