/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.core.problem;

import java.util.List;
import java.util.Objects;

/**
 * One broken rule. It has no sentence of its own: the sentence stands once per language in a text file, under the code's name.
 *
 * @param code which rule
 * @param at what broke it: a question's id, a field's name, a place in a document; empty where the whole is meant
 * @param arguments what the sentence names, in its order
 */
public record Problem(ProblemCode code, String at, List<Object> arguments) {
    public Problem {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(at, "at");
        arguments = List.copyOf(arguments);
    }

    /** A problem at a place; the place is also the first argument of its sentence. */
    public static Problem of(ProblemCode code, String at, Object... more) {
        Object[] all = new Object[more.length + 1];
        all[0] = at;
        System.arraycopy(more, 0, all, 1, more.length);
        return new Problem(code, at, List.of(all));
    }

    /** None where something is right, else the one of its being wrong. */
    public static List<Problem> unless(boolean right, ProblemCode code, String at, Object... more) {
        return right ? List.of() : List.of(of(code, at, more));
    }
}
