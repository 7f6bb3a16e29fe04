/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.core.questionnaire;

import java.util.List;
import java.util.Optional;

/** How a question is answered. A scale is there where the question is scored; it may be there where it isn't. */
public sealed interface AnswerType {
    /** The names of all in files. */
    List<String> KEYS = List.of("yes-no", "single", "multiple", "percentage", "number", "list", "text", "url", "date");

    /** The name in files, such as {@code yes-no}. */
    String key();

    /** Answered {@code yes} or {@code no}. */
    record YesNo(int scoreYes, int scoreNo) implements AnswerType {
        @Override
        public String key() {
            return "yes-no";
        }
    }

    /** Answered by one choice, of 2..50. */
    record Single(List<Choice> choices) implements AnswerType {
        public Single {
            choices = List.copyOf(choices);
        }

        @Override
        public String key() {
            return "single";
        }
    }

    /** Answered by a set of choices that is not empty; {@code best} counts the best of them, else their sum up to 100. */
    record Multiple(List<Choice> choices, boolean best) implements AnswerType {
        public Multiple {
            choices = List.copyOf(choices);
        }

        @Override
        public String key() {
            return "multiple";
        }
    }

    /** Answered by 0..100 with at most two decimals. */
    record Percentage(Optional<Scale> scale) implements AnswerType {
        /** The largest answer, in hundredths. */
        public static final long MAX = 100_00;

        @Override
        public String key() {
            return "percentage";
        }
    }

    /** @param max the largest answer, in hundredths */
    record Amount(long max, Optional<Text> unit, Optional<Scale> scale) implements AnswerType {
        /** The largest and usual {@code max}, in hundredths. */
        public static final long LARGEST = 1_000_000_000_00L;

        @Override
        public String key() {
            return "number";
        }
    }

    /** Answered by 1..200 texts of 1..200 characters; the scale counts them. */
    record Entries(Optional<Scale> scale, Optional<String> suggest) implements AnswerType {
        public static final int MOST = 200;
        public static final int LONGEST = 200;

        @Override
        public String key() {
            return "list";
        }
    }

    /** @param maxLength in code points */
    record FreeText(int maxLength) implements AnswerType {
        public static final int LONGEST = 10_000;

        @Override
        public String key() {
            return "text";
        }
    }

    /** An absolute http or https address of at most 2 000 characters. */
    record Address() implements AnswerType {
        public static final int LONGEST = 2_000;

        @Override
        public String key() {
            return "url";
        }
    }

    /** An ISO 8601 day. */
    record Day() implements AnswerType {
        @Override
        public String key() {
            return "date";
        }
    }
}
