/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier.page.fill;

import org.etalon.assessment.form.FormEntry;
import org.etalon.assessment.form.FormQuestion;
import org.etalon.dossier.page.proof.QuestionProofs;
import org.etalon.dossier.page.team.TalkView;

/**
 * A question with all that stands there.
 *
 * @param kept the same for the script
 * @param state what the collectivité says of its answer
 * @param proofs its evidence; null where it takes none
 * @param talk between colleagues
 * @param open whether it may be changed
 * @param picked whether the page's address asks to see it
 */
public record FilledQuestion(
        FormQuestion question,
        FormEntry entry,
        String kept,
        String state,
        QuestionProofs proofs,
        TalkView talk,
        boolean open,
        boolean picked) {
    /** All that its markup depends on, but for what was written, attached and said. */
    public String part() {
        String evidence = proofs == null ? "" : proofs.lines().size() > 0 ? "some" : proofs.lacking();
        return String.join(
                " ",
                "filled",
                entry.asked() ? "asked" : "",
                open ? "open" : "",
                entry.values().isEmpty() ? "" : "answered",
                state,
                evidence);
    }
}
