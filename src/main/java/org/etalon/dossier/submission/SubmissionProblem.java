/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier.submission;

import org.etalon.core.problem.ProblemCode;

/** What can hinder a dossier's way to the jury. The place is the question, where there is one. */
public enum SubmissionProblem implements ProblemCode {
    /** A question that must be answered, or declared not applicable, is neither. */
    ANSWER_REQUIRED(Kind.UNPROCESSABLE),
    /** No elected member has approved the dossier. */
    SIGN_OFF_MISSING(Kind.UNPROCESSABLE),
    /** An elected member has approved another state of it. */
    SIGN_OFF_VOID(Kind.UNPROCESSABLE),
    /** What is to be approved is not what stands there now. */
    STATE_STALE(Kind.STALE),
    /** The state to be approved isn't said. */
    STATE_MISSING(Kind.UNPROCESSABLE);

    private final Kind kind;

    SubmissionProblem(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
