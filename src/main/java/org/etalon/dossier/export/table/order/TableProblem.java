/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier.export.table.order;

import org.etalon.core.problem.ProblemCode;

/** What can be wrong with an order. The place is the parameter. */
public enum TableProblem implements ProblemCode {
    FORMAT_UNKNOWN(Kind.UNPROCESSABLE),
    LANGUAGE_UNKNOWN(Kind.UNPROCESSABLE);

    private final Kind kind;

    TableProblem(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
