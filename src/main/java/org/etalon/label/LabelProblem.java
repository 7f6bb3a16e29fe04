/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.label;

import org.etalon.core.problem.Problem;
import org.etalon.core.problem.ProblemCode;
import org.etalon.core.problem.RefusedException;

/** What can be wrong with what is asked of labels. The place is the parameter, the field, or the line and column of a file. */
public enum LabelProblem implements ProblemCode {
    LABEL_UNKNOWN(Kind.UNKNOWN),
    FILTER_UNREADABLE(Kind.MALFORMED),
    FILTER_LONG(Kind.MALFORMED),
    FILTER_LEVEL(Kind.MALFORMED),
    FILTER_TYPE(Kind.MALFORMED),
    FILTER_REGION(Kind.MALFORMED),
    FILTER_DEPARTMENT(Kind.MALFORMED),
    FILTER_ELSEWHERE(Kind.MALFORMED),
    FILTER_PROGRAMME(Kind.MALFORMED),
    FILTER_EDITION(Kind.MALFORMED),
    FILTER_MENTION(Kind.MALFORMED),
    FILTER_SORT(Kind.MALFORMED),
    FILTER_NONE(Kind.MALFORMED),
    SEPARATOR_WRONG(Kind.MALFORMED),
    HISTORY_UNREADABLE(Kind.UNPROCESSABLE),
    HISTORY_COLUMN(Kind.UNPROCESSABLE),
    HISTORY_YEAR(Kind.UNPROCESSABLE),
    HISTORY_NAME(Kind.UNPROCESSABLE),
    HISTORY_TYPE(Kind.UNPROCESSABLE),
    HISTORY_DEPARTMENT(Kind.UNPROCESSABLE),
    HISTORY_LEVEL(Kind.UNPROCESSABLE),
    HISTORY_SOURCE(Kind.UNPROCESSABLE),
    HISTORY_TWICE(Kind.UNPROCESSABLE),
    HISTORY_LONG(Kind.TOO_LARGE);

    private final Kind kind;

    LabelProblem(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }

    /** The problem at a place, which is also its sentence's first argument. */
    public Problem at(String place, Object... more) {
        return Problem.of(this, place, more);
    }

    /** The refusal for this problem alone. */
    public RefusedException refusal(String place, Object... more) {
        return new RefusedException(java.util.List.of(at(place, more)));
    }
}
