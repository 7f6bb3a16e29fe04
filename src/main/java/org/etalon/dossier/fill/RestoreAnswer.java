/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier.fill;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import java.util.function.LongPredicate;
import org.etalon.platform.security.AllowedTo;
import org.etalon.platform.security.Role;

/** A member puts an earlier answer in the place of the present one: a change like any other. */
@ApplicationScoped
@Transactional
@AllowedTo(Role.PERSON)
public class RestoreAnswer {
    @Inject
    AnswerDesks desks;

    /**
     * @param version the one wanted back
     * @param started whether the change started from this version of the answer
     * @throws org.etalon.core.problem.RefusedException as for a save, and as unknown where there never was that version
     */
    public SaveOutcome restore(UUID dossier, String question, long version, LongPredicate started) {
        return desks.with(dossier, desk -> desk.restore(dossier, question, version, started));
    }
}
