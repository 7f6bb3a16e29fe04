/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.core.answer;

import java.time.LocalDate;
import java.util.List;

/** One answer, as given. It is checked against its question where it is put into {@link Answers}. */
public sealed interface Answer {
    /** To a yes-no or single question: {@code yes}, {@code no} or a choice's id. */
    record One(String choice) implements Answer {}

    /** To a multiple question: ids of choices, at least one, none twice. */
    record Several(List<String> choices) implements Answer {
        public Several {
            choices = List.copyOf(choices);
        }
    }

    /** To a percentage or number question. @param hundredths at least 0 */
    record Amount(long hundredths) implements Answer {}

    /** To a list question: trimmed, none blank or twice, at least one. */
    record Entries(List<String> texts) implements Answer {
        public Entries {
            texts = List.copyOf(texts);
        }
    }

    /** To a text or url question. */
    record Words(String text) implements Answer {}

    /** To a date question. */
    record Day(LocalDate day) implements Answer {}
}
