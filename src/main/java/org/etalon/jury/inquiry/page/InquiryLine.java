/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.inquiry.page;

import java.util.List;
import java.util.UUID;
import org.etalon.jury.inquiry.InquiryState;

/**
 * A question of the jury in words.
 *
 * @param question its id; empty for the dossier as a whole
 * @param title of what it is about
 * @param href where that stands; empty for the dossier as a whole
 * @param state the key of a word
 * @param asked when, and to jurors by whom
 * @param until by when it is answered
 * @param answer empty while there is none
 * @param answered when, and to the candidate by whom
 * @param pieces that go with the answer
 * @param late whether no answer is taken any more
 * @param open whether who looks may change it now: withdraw it, or answer
 */
public record InquiryLine(
        UUID id,
        long version,
        String question,
        String title,
        String href,
        String words,
        String state,
        String asked,
        String until,
        String answer,
        String answered,
        List<PieceLine> pieces,
        boolean late,
        boolean open) {
    /** How many of these the jury didn't take back. */
    static long standing(List<InquiryLine> lines) {
        return lines.stream()
                .filter(each -> !each.state().equals(InquiryState.WITHDRAWN.key()))
                .count();
    }

    /** The name of the field for its answer. */
    public String field() {
        return "answer-" + id;
    }

    /** Why nothing can be changed, as the key of a sentence. @param decided whether the edition is */
    public String shut(boolean decided) {
        if (!decided && !late) {
            return "own.role";
        }
        if (answer.isEmpty()) {
            return decided ? "own.decided.unanswered" : "own.closed.unanswered";
        }
        return decided ? "own.decided" : "own.closed";
    }

    /** The name of the field for what goes with it. */
    public String evidence() {
        return "evidence-" + id;
    }
}
