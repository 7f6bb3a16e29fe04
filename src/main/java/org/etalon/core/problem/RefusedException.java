/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.core.problem;

import java.util.List;

/** What a use case throws for a user's mistake: every broken rule, at least one. Nothing has been changed. */
public class RefusedException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient List<Problem> problems;

    public RefusedException(List<Problem> problems) {
        super(problems.toString(), null, false, false);
        if (problems.isEmpty()) {
            throw new IllegalArgumentException("a refusal names at least one problem");
        }
        this.problems = List.copyOf(problems);
    }

    /** All that was broken, in the order found. */
    public List<Problem> problems() {
        return problems;
    }

    /** Throws where there is a problem, else does nothing. */
    public static void refuseIfAny(List<Problem> problems) {
        if (!problems.isEmpty()) {
            throw new RefusedException(problems);
        }
    }
}
