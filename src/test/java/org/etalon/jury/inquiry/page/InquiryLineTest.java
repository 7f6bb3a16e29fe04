/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.inquiry.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class InquiryLineTest {
    private static InquiryLine line(String answer, boolean late) {
        return line("late", answer, late);
    }

    private static InquiryLine line(String state, String answer, boolean late) {
        return new InquiryLine(UUID.randomUUID(), 1, "", "", "", "", state, "", "", answer, "", List.of(), late, false);
    }

    @Test
    void whatTheJuryTookBackIsNotCounted() {
        assertEquals(1, InquiryLine.standing(List.of(line("withdrawn", "", false), line("Oui.", true))));
    }

    @Test
    void whatWasNeverAnsweredIsNotSaidToBeAnAnswerThatStays() {
        assertEquals("own.decided.unanswered", line("", true).shut(true));
        assertEquals("own.closed.unanswered", line("", true).shut(false));
        assertEquals("own.decided", line("Oui.", true).shut(true));
        assertEquals("own.closed", line("Oui.", true).shut(false));
        assertEquals("own.role", line("", false).shut(false));
    }
}
