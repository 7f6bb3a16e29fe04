/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.label.publication;

import java.util.List;
import org.etalon.core.problem.Problem;
import org.etalon.core.problem.ProblemCode;
import org.etalon.core.problem.RefusedException;

/** What can be wrong with a publication, or with a change of what was published. The place is the field. */
public enum PublicationProblem implements ProblemCode {
    PUBLICATION_EARLY(Kind.CONFLICT),
    PUBLICATION_DONE(Kind.CONFLICT),
    PUBLICATION_NONE(Kind.UNKNOWN),
    PUBLICATION_AT_WRONG(Kind.UNPROCESSABLE),
    PUBLICATION_PAST(Kind.UNPROCESSABLE),
    PUBLICATION_UNSURE(Kind.UNPROCESSABLE),
    PUBLICATION_END_WRONG(Kind.UNPROCESSABLE);

    private final Kind kind;

    PublicationProblem(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }

    /** The problem at a field. */
    public Problem at(String field, Object... more) {
        return Problem.of(this, field, more);
    }

    /** The refusal for this problem alone. */
    public RefusedException refusal(String field, Object... more) {
        return new RefusedException(List.of(at(field, more)));
    }
}
