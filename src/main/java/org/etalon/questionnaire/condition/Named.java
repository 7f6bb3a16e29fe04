/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.questionnaire.condition;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.etalon.core.questionnaire.Condition;

/** Which questions a condition names. */
public final class Named {
    private Named() {}

    public static Set<String> in(Condition condition) {
        return stream(condition).collect(Collectors.toUnmodifiableSet());
    }

    private static Stream<String> stream(Condition condition) {
        if (condition instanceof Condition.OfQuestion test) {
            return Stream.of(test.question());
        }
        return parts(condition).stream().flatMap(Named::stream);
    }

    private static List<Condition> parts(Condition condition) {
        if (condition instanceof Condition.All all) {
            return all.parts();
        }
        if (condition instanceof Condition.Any any) {
            return any.parts();
        }
        if (condition instanceof Condition.AtLeast atLeast) {
            return atLeast.parts();
        }
        return condition instanceof Condition.Not not ? List.of(not.part()) : List.of();
    }
}
