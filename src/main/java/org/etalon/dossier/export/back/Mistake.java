/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier.export.back;

import org.etalon.core.problem.Problem;
import org.etalon.core.problem.ProblemCode;

/** What is wrong with a file of answers. @param question the id of its question; empty where it is about none */
public record Mistake(Where where, String question, Problem problem) {
    /** The place is also the first argument of the sentence. */
    public static Mistake of(ProblemCode code, Where where, String question, Object... more) {
        return new Mistake(where, question, Problem.of(code, where.name(), more));
    }
}
