/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier.export.back;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.etalon.dossier.fill.SaveAnswer;
import org.etalon.dossier.fill.SaveOutcome;
import org.etalon.platform.security.AllowedTo;
import org.etalon.platform.security.Role;

/** A member changes several answers at once, all of them or none; once more changes nothing. Each is saved as if it were alone. */
@ApplicationScoped
@Transactional
@AllowedTo(Role.PERSON)
public class ApplyChanges {
    @Inject
    SaveAnswer saveAnswer;

    /**
     * How many answers are otherwise now.
     *
     * @throws org.etalon.core.problem.RefusedException as for a save, and where somebody else changed one of them meanwhile; nothing is changed then
     */
    public int apply(UUID dossier, List<Change> changes) {
        Set<String> changed = new HashSet<>();
        for (Change change : changes) {
            SaveOutcome outcome = saveAnswer.save(dossier, change.question(), change.said(), version -> {
                // asked only where the answer is another
                changed.add(change.question());
                return version == change.version();
            });
            if (outcome instanceof SaveOutcome.Stale) {
                // ends the transaction, and with it what was saved before
                throw BackProblem.moved(change.question());
            }
        }
        return changed.size();
    }
}
