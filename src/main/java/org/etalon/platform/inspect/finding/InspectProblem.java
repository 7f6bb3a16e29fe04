/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.platform.inspect.finding;

import java.util.List;
import org.etalon.core.problem.Problem;
import org.etalon.core.problem.ProblemCode;
import org.etalon.core.problem.RefusedException;

/** Why a file is not accepted. */
public enum InspectProblem implements ProblemCode {
    EVIDENCE_EMPTY(Kind.UNPROCESSABLE),
    /** None of the formats. */
    EVIDENCE_TYPE(Kind.UNPROCESSABLE),
    /** Argument 1: the extension of its name; 2: the usual one of its content. */
    EVIDENCE_NOT_WHAT_IT_SAYS(Kind.UNPROCESSABLE),
    EVIDENCE_ARCHIVE(Kind.UNPROCESSABLE),
    EVIDENCE_EXECUTABLE(Kind.UNPROCESSABLE),
    /** HTML, SVG, XML. */
    EVIDENCE_MARKUP(Kind.UNPROCESSABLE),
    EVIDENCE_MACROS(Kind.UNPROCESSABLE),
    EVIDENCE_ENCRYPTED(Kind.UNPROCESSABLE),
    /** The binary formats of office suites before 2007. */
    EVIDENCE_OLD_OFFICE(Kind.UNPROCESSABLE),
    /** Holds another file that can't be looked through. */
    EVIDENCE_EMBEDDED(Kind.UNPROCESSABLE),
    /** Unpacks to more than is reasonable, or is nested too deep. */
    EVIDENCE_BOMB(Kind.UNPROCESSABLE),
    /** Holds names that lead outside of it, or one name twice. */
    EVIDENCE_PATHS(Kind.UNPROCESSABLE),
    /** Holds XML that declares a document type, the way to external entities. */
    EVIDENCE_ENTITIES(Kind.UNPROCESSABLE),
    /** Breaks off, or its checksums are wrong. */
    EVIDENCE_BROKEN(Kind.UNPROCESSABLE),
    /** A picture of more pixels than can be shown. */
    EVIDENCE_PIXELS(Kind.UNPROCESSABLE);

    private final Kind kind;

    InspectProblem(Kind kind) {
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
