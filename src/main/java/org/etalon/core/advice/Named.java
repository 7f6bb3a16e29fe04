/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.core.advice;

import java.util.List;
import java.util.stream.Stream;
import org.etalon.core.questionnaire.Condition;

/** The questions that a condition names. */
public final class Named {
    private Named() {}

    /** Their ids in the order of the condition, each once. */
    public static Stream<String> in(Condition condition) {
        return all(condition).distinct();
    }

    private static Stream<String> all(Condition condition) {
        return condition instanceof Condition.OfQuestion asked
                ? Stream.of(asked.question())
                : parts(condition).stream().flatMap(Named::all);
    }

    private static List<Condition> parts(Condition condition) {
        if (condition instanceof Condition.All all) {
            return all.parts();
        }
        if (condition instanceof Condition.Any any) {
            return any.parts();
        }
        if (condition instanceof Condition.AtLeast some) {
            return some.parts();
        }
        return condition instanceof Condition.Not not ? List.of(not.part()) : List.of();
    }
}
