/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier.export.back;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.etalon.platform.security.AllowedTo;
import org.etalon.platform.security.Role;

/** A member takes over all that a file of answers changes, or nothing. */
@ApplicationScoped
@Transactional
@AllowedTo(Role.PERSON)
public class ApplyAnswers {
    @Inject
    CompareAnswers compareAnswers;

    @Inject
    ApplyChanges applyChanges;

    /**
     * What was found; applied where it {@link Findings#isClean}, else nothing is changed.
     *
     * @throws org.etalon.core.problem.RefusedException as for a comparison, and where somebody changes one of the answers in this very moment
     */
    public Findings apply(UUID dossier, SentAnswers sent) {
        Findings findings = compareAnswers.compare(dossier, sent);
        if (findings.isClean()) {
            applyChanges.apply(
                    dossier, findings.differences().stream().map(Change::of).toList());
        }
        return findings;
    }
}
