/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.sitting.manage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.etalon.jury.sitting.Discussing;
import org.etalon.jury.sitting.SittingDoor;
import org.etalon.platform.security.AllowedTo;
import org.etalon.platform.security.Role;

/** Whoever leads the jury for the dossier under discussion, or an organiser, has it voted on. */
@ApplicationScoped
@Transactional
@AllowedTo({Role.JUROR, Role.ORGANISER})
public class HoldVote {
    @Inject
    SittingDoor door;

    /** @throws org.etalon.core.problem.RefusedException as {@link Discussing#call} */
    public void call(String edition, boolean secret) {
        door.stepping(edition, room -> new Discussing(room).call(secret));
    }

    /** With its sums. @throws org.etalon.core.problem.RefusedException as {@link Discussing#close} */
    public void close(String edition) {
        door.stepping(edition, room -> new Discussing(room).close());
    }

    /** Without a result. @throws org.etalon.core.problem.RefusedException as {@link Discussing#withdraw} */
    public void withdraw(String edition) {
        door.stepping(edition, room -> new Discussing(room).withdraw());
    }
}
