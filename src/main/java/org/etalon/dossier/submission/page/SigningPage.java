/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier.submission.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.etalon.dossier.page.OpeningPage;
import org.etalon.dossier.people.ListWorkers;
import org.etalon.dossier.people.WorkerRow;
import org.etalon.membership.MemberAction;

/** Behind WEB-INF/submission/signing.xhtml: who may sign, for those who may not. */
@Named
@RequestScoped
public class SigningPage {
    @Inject
    OpeningPage opening;

    @Inject
    ListWorkers listWorkers;

    @Inject
    SubmissionLines submissionLines;

    private List<String> signers;

    private List<String> signers() {
        if (signers == null) {
            List<UUID> persons = listWorkers.list(opening.open().id()).stream()
                    .filter(SigningPage::signs)
                    .map(WorkerRow::person)
                    .distinct()
                    .toList();
            Map<UUID, String> names = submissionLines.names(
                    persons.stream(), opening.open().spoken().locale());
            signers = persons.stream().map(names::get).toList();
        }
        return signers;
    }

    /** Nobody signs for a collectivité by mandate. */
    private static boolean signs(WorkerRow row) {
        return row.operator() == null && row.part().role().may(MemberAction.SIGN_OFF);
    }

    /** How many may sign. */
    public int getCount() {
        return signers().size();
    }

    /** Who may, one after the other; empty where nobody has the role. */
    public String getNames() {
        return String.join(", ", signers());
    }

    /** Whether the reader may give the role to somebody. */
    public boolean isInviting() {
        return opening.open().head().powers().may(MemberAction.MANAGE_MEMBERS);
    }
}
