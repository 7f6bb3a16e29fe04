/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.core.law;

import java.util.Set;
import java.util.function.Predicate;
import org.etalon.core.questionnaire.Condition.Test;

/**
 * An answer or a fact, as far as tests can see it.
 *
 * @param given false: unanswered, or unknown
 * @param has whether it is, or contains, this choice or name
 * @param amount in hundredths
 */
record Value(boolean given, Predicate<String> has, long amount) {
    static final Value NOTHING = new Value(false, name -> false, 0);
    /** Something that no test names. */
    static final Value OTHER = of(name -> false);

    static Value of(Predicate<String> has) {
        return new Value(true, has, 0);
    }

    static Value of(String name) {
        return of(Set.of(name)::contains);
    }

    static Value of(long amount) {
        return new Value(true, name -> false, amount);
    }

    boolean fulfils(Test test) {
        if (test instanceof Test.Answered answered) {
            return answered.expected() == given;
        }
        if (!given) {
            return false;
        }
        if (test instanceof Test.In in) {
            return in.values().stream().anyMatch(has);
        }
        if (test instanceof Test.Contains contains) {
            return has.test(contains.choice());
        }
        return test instanceof Test.AtLeast atLeast
                ? amount >= atLeast.hundredths()
                : amount < ((Test.Below) test).hundredths();
    }
}
