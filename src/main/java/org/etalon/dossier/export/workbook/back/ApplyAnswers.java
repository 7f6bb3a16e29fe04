/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier.export.workbook.back;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.etalon.dossier.fill.SaveAnswer;
import org.etalon.dossier.fill.SaveOutcome;
import org.etalon.platform.security.AllowedTo;
import org.etalon.platform.security.Role;

/** A member takes over all that a workbook changes, or nothing; once more changes nothing. Each answer is saved as if it were alone. */
@ApplicationScoped
@Transactional
@AllowedTo(Role.PERSON)
public class ApplyAnswers {
    @Inject
    CompareAnswers compareAnswers;

    @Inject
    SaveAnswer saveAnswer;

    /**
     * What was found; applied where it {@link Findings#isClean}, else nothing is changed.
     *
     * @throws org.etalon.core.problem.RefusedException as for a comparison, and where somebody changes one of the answers in this very moment
     */
    public Findings apply(UUID dossier, SentWorkbook sent) {
        Findings findings = compareAnswers.compare(dossier, sent);
        if (findings.isClean()) {
            findings.differences().forEach(difference -> save(dossier, difference));
        }
        return findings;
    }

    private void save(UUID dossier, Difference difference) {
        SaveOutcome outcome = saveAnswer.save(
                dossier,
                difference.spot().question().id(),
                Alike.said(difference.after()),
                version -> version == difference.version());
        if (outcome instanceof SaveOutcome.Stale) {
            // ends the transaction, and with it what was saved before
            throw WorkbookProblem.WORKBOOK_CONFLICTS.refusal(1);
        }
    }
}
