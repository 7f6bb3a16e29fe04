/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier.fill;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import java.util.function.LongPredicate;
import org.etalon.dossier.Given;
import org.etalon.platform.security.AllowedTo;
import org.etalon.platform.security.Role;

/** A member takes an answer back; what stood there stays in the history. */
@ApplicationScoped
@Transactional
@AllowedTo(Role.PERSON)
public class ClearAnswer {
    @Inject
    AnswerDesks desks;

    /**
     * @param started whether the change started from this version of the answer
     * @throws org.etalon.core.problem.RefusedException as for a save
     */
    public SaveOutcome clear(UUID dossier, String question, LongPredicate started) {
        return desks.with(dossier, desk -> desk.save(dossier, question, started, index -> Given.NOTHING));
    }
}
