/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.core.questionnaire;

import java.util.List;

/** When something applies, is shown, is required or is proposed. On an unanswered question or an unknown fact every test but {@code answered: false} is false. */
public sealed interface Condition {
    record All(List<Condition> parts) implements Condition {
        public All {
            parts = List.copyOf(parts);
        }
    }

    record Any(List<Condition> parts) implements Condition {
        public Any {
            parts = List.copyOf(parts);
        }
    }

    /** At least {@code count} of the parts hold, count from 1 to their number. */
    record AtLeast(int count, List<Condition> parts) implements Condition {
        public AtLeast {
            parts = List.copyOf(parts);
        }
    }

    record Not(Condition part) implements Condition {}

    record OfQuestion(String question, Test test) implements Condition {}

    record OfFact(Fact fact, Test test) implements Condition {}

    /** One question put to an answer or a fact. */
    sealed interface Test {
        /** The answer or fact is one of these: {@code is} has one. */
        record In(List<String> values) implements Test {
            public In {
                values = List.copyOf(values);
            }
        }

        record Contains(String choice) implements Test {}

        /** At least this many hundredths (of a percent, a unit, an entry, an inhabitant). */
        record AtLeast(long hundredths) implements Test {}

        /** Below this many hundredths. */
        record Below(long hundredths) implements Test {}

        record Answered(boolean expected) implements Test {}
    }
}
