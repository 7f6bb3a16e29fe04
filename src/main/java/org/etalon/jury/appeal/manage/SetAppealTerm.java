/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.appeal.manage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.etalon.jury.JuryDesks;
import org.etalon.jury.appeal.TermDesk;
import org.etalon.platform.security.AllowedTo;
import org.etalon.platform.security.Role;

/** An organiser says how many days candidates have to appeal; once results are public, no fewer than they were told. */
@ApplicationScoped
@Transactional
@AllowedTo(Role.ORGANISER)
public class SetAppealTerm {
    @Inject
    JuryDesks desks;

    /**
     * @param days as written, 1 to {@link AppealTerm#MOST}
     * @throws org.etalon.core.problem.RefusedException as unknown, where there is no such edition; where it is no such number; where it is
     *     fewer than candidates were told
     */
    public void set(String edition, String days) {
        desks.with(edition, desk -> {
            TermDesk.set(desk, days);
            return null;
        });
    }
}
