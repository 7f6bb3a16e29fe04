/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.assignment.sharing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Locale;
import org.etalon.jury.JuryDesks;
import org.etalon.platform.security.AllowedTo;
import org.etalon.platform.security.Role;

/** Whoever shares dossiers out reads who is to read what. */
@ApplicationScoped
@Transactional
@AllowedTo({Role.JUROR, Role.ORGANISER})
public class ReadBoard {
    @Inject
    JuryDesks desks;

    @Inject
    Boards boards;

    /** @throws org.etalon.core.problem.RefusedException as unknown to who doesn't; to chairs and deputies before the edition has closed */
    public Board read(String edition, Locale language) {
        return desks.at(edition, desk -> boards.open(desk, language));
    }
}
