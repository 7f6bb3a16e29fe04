/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier.export.back.json;

import java.util.List;
import org.etalon.core.problem.Problem;
import org.etalon.core.problem.ProblemCode;
import org.etalon.core.problem.RefusedException;

/** Why a document of answers, or a member of it, is not taken in. The place is a JSON pointer. */
public enum DocumentProblem implements ProblemCode {
    /** No JSON object, one that names a member twice, or far more than answers. */
    DOCUMENT_UNREADABLE(Kind.UNPROCESSABLE),
    /** Of another format. */
    DOCUMENT_NOT_OURS(Kind.UNPROCESSABLE),
    DOCUMENT_MEMBER(Kind.UNPROCESSABLE),
    /** What is said of a question is no object. */
    DOCUMENT_ENTRY(Kind.UNPROCESSABLE),
    /** The version of an answer is missing, or none that ever was. */
    DOCUMENT_VERSION(Kind.UNPROCESSABLE);

    private final Kind kind;

    DocumentProblem(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }

    /** This problem, to be thrown. */
    RefusedException refusal() {
        return new RefusedException(List.of(Problem.of(this, "")));
    }
}
