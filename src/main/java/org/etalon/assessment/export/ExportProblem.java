/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.assessment.export;

import org.etalon.core.problem.ProblemCode;

/** Why no document is made. */
enum ExportProblem implements ProblemCode {
    /** The collectivité's name has more than {@link CollectivityName#LONGEST} characters. */
    NAME_TOO_LONG(Kind.UNPROCESSABLE),
    /** A form was sent without its dossier. */
    DOSSIER_MISSING(Kind.MALFORMED);

    private final Kind kind;

    ExportProblem(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
