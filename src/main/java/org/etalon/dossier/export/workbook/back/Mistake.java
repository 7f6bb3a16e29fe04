/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier.export.workbook.back;

import org.etalon.core.problem.Problem;
import org.etalon.platform.sheet.Place;

/** What is wrong with a cell. @param question the id of its question */
public record Mistake(Place place, String question, Problem problem) {
    static Mistake of(WorkbookProblem code, Place place, String question, Object... more) {
        return new Mistake(place, question, Problem.of(code, place.name(), more));
    }
}
