/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier.page.team;

import java.util.List;

/**
 * What colleagues do at one question.
 *
 * @param said how much, and to whom the question is given; empty where there is nothing
 * @param assignee the id of to whom the question is given by itself, or empty
 * @param given to whom it is given, as a sentence; empty where to nobody
 */
public record TalkView(
        String question, String number, String said, List<NoteLine> notes, String assignee, String given) {
    public TalkView {
        notes = List.copyOf(notes);
    }

    /** Whether nobody has said or been given anything here. */
    public boolean quiet() {
        return said.isEmpty() && notes.isEmpty() && assignee.isEmpty() && given.isEmpty();
    }
}
