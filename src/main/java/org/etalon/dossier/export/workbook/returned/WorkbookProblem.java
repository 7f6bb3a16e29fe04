/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier.export.workbook.returned;

import java.util.List;
import org.etalon.core.problem.Problem;
import org.etalon.core.problem.ProblemCode;
import org.etalon.core.problem.RefusedException;

/** Why a workbook, or a cell of it, is not taken in. The place is the cell. */
public enum WorkbookProblem implements ProblemCode {
    /** Neither XLSX nor ODS. */
    WORKBOOK_FORMAT(Kind.UNPROCESSABLE),
    WORKBOOK_UNREADABLE(Kind.UNPROCESSABLE),
    /** Holds more than any workbook of ours. */
    WORKBOOK_LARGE(Kind.TOO_LARGE),
    /** The sheet of answers, or what it says of itself, is missing. */
    WORKBOOK_NOT_OURS(Kind.UNPROCESSABLE),
    /** Text where a number belongs. */
    CELL_NUMBER(Kind.UNPROCESSABLE),
    CELL_FORMULA(Kind.UNPROCESSABLE),
    CELL_UNREADABLE(Kind.UNPROCESSABLE),
    CELL_CHOICE(Kind.UNPROCESSABLE),
    CELL_YES_NO(Kind.UNPROCESSABLE),
    CELL_STATE(Kind.UNPROCESSABLE),
    /** A question's row, or one of its choices', is gone. Argument 1: its number. */
    ROW_MISSING(Kind.UNPROCESSABLE),
    ROW_TWICE(Kind.UNPROCESSABLE),
    /** The hidden version of an answer is none that ever was. */
    ROW_VERSION(Kind.UNPROCESSABLE);

    private final Kind kind;

    WorkbookProblem(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }

    /** This problem, to be thrown. */
    public RefusedException refusal(Object... arguments) {
        return new RefusedException(List.of(Problem.of(this, "", arguments)));
    }
}
