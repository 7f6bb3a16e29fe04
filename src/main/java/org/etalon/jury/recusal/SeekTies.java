/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.recusal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.etalon.account.PersonNames;
import org.etalon.jury.Juror;
import org.etalon.jury.JuryDesks;
import org.etalon.platform.security.AllowedTo;
import org.etalon.platform.security.Role;

/** An organiser has the facts looked through for all that ties the jury to candidates: once the edition has closed, and when in doubt. */
@ApplicationScoped
@Transactional
@AllowedTo(Role.ORGANISER)
public class SeekTies {
    @Inject
    JuryDesks desks;

    @Inject
    PersonNames names;

    /** @throws org.etalon.core.problem.RefusedException as unknown, where there is no such edition; once the jury is over */
    public void seek(String edition) {
        desks.with(edition, desk -> {
            desk.refuseOnceSettled();
            List<Juror> jurors = desk.jurors();
            Map<UUID, String> called =
                    names.list(jurors.stream().map(Juror::person).toList(), Locale.FRENCH);
            for (Juror juror : jurors) {
                Ties.renew(desk, juror, called.get(juror.person()));
            }
            return null;
        });
    }
}
