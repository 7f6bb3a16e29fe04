/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.questionnaire.wording;

import java.util.List;
import org.etalon.core.questionnaire.Condition;

/** A condition that means the same in fewer turns: a negation stands before a single test alone, and one of several is « or ». */
final class Plain {
    private Plain() {}

    static Condition of(Condition condition) {
        return of(condition, false);
    }

    /** @param not whether its opposite is wanted; every test is either true or false, so the laws of logic hold */
    private static Condition of(Condition condition, boolean not) {
        if (condition instanceof Condition.Not inner) {
            return of(inner.part(), !not);
        }
        List<Condition> parts =
                parts(condition).stream().map(part -> of(part, not)).toList();
        if (parts.isEmpty()) {
            return not ? opposite(condition) : condition;
        }
        int count = condition instanceof Condition.AtLeast some ? some.count() : 0;
        int asked = condition instanceof Condition.All ? parts.size() : Math.max(1, count);
        return atLeast(not ? parts.size() - asked + 1 : asked, parts);
    }

    private static Condition atLeast(int count, List<Condition> parts) {
        if (parts.size() == 1) {
            return parts.get(0);
        }
        if (count == parts.size()) {
            return new Condition.All(parts);
        }
        return count == 1 ? new Condition.Any(parts) : new Condition.AtLeast(count, parts);
    }

    private static Condition opposite(Condition test) {
        return test instanceof Condition.OfQuestion asked && asked.test() instanceof Condition.Test.Answered answered
                ? new Condition.OfQuestion(asked.question(), new Condition.Test.Answered(!answered.expected()))
                : new Condition.Not(test);
    }

    /** Of what has several. */
    static List<Condition> parts(Condition condition) {
        if (condition instanceof Condition.All all) {
            return all.parts();
        }
        if (condition instanceof Condition.Any any) {
            return any.parts();
        }
        return condition instanceof Condition.AtLeast some ? some.parts() : List.of();
    }

    /** Whether it is a test of the collectivité, or the opposite of one. */
    static boolean isOfFact(Condition plain) {
        return test(plain) instanceof Condition.OfFact;
    }

    /** The test, without its negation. */
    static Condition test(Condition plain) {
        return plain instanceof Condition.Not not ? not.part() : plain;
    }
}
