/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.platform.bag;

import org.etalon.core.problem.Problem;
import org.etalon.core.problem.ProblemCode;

/** What can be wrong with a bag. The place is the file, where there is one. */
public enum BagProblem implements ProblemCode {
    /** Argument 1: the byte at which it is not as it was written. */
    BAG_BROKEN(Kind.UNPROCESSABLE),
    /** More files than any bag has. Argument 1: how many are read. */
    BAG_TOO_MANY(Kind.UNPROCESSABLE),
    /** A path that leads elsewhere, or that some system would not take. */
    BAG_PATH(Kind.UNPROCESSABLE),
    /** Twice, or twice where neither case nor form counts. */
    BAG_TWICE(Kind.UNPROCESSABLE),
    /** Not in the one folder in which all stands. */
    BAG_OUTSIDE(Kind.UNPROCESSABLE),
    BAG_FILE_MISSING(Kind.UNPROCESSABLE),
    BAG_FILE_EXTRA(Kind.UNPROCESSABLE),
    /** Another content than the lists say. */
    BAG_FILE_CHANGED(Kind.UNPROCESSABLE),
    /** A list that can't be read. */
    BAG_LIST(Kind.UNPROCESSABLE),
    /** Not the declaration of a bag of version 1.0. */
    BAG_DECLARATION(Kind.UNPROCESSABLE),
    /** What the bag says of itself is not so. */
    BAG_INFO(Kind.UNPROCESSABLE),
    /** Longer than such a file ever is. */
    BAG_FILE_TOO_LONG(Kind.UNPROCESSABLE);

    private final Kind kind;

    BagProblem(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }

    Problem at(String place, Object... more) {
        return Problem.of(this, place, more);
    }
}
