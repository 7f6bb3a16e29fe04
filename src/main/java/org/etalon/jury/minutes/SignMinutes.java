/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.minutes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.function.Predicate;
import org.etalon.jury.sitting.SittingDoor;
import org.etalon.platform.security.AllowedTo;
import org.etalon.platform.security.Role;

/** The chair signs the minutes of a sitting off; they are never changed from then on. */
@ApplicationScoped
@Transactional
@AllowedTo({Role.JUROR, Role.ORGANISER})
public class SignMinutes {
    @Inject
    SittingDoor door;

    @Inject
    MinutesDesks desks;

    /**
     * @param seen whether this is the digest of what the caller read
     * @throws org.etalon.core.problem.RefusedException while the jury sits; to whoever else; where they are signed; where they tell something
     *     else; as unknown, where there are none, or the room is not for the caller
     */
    public void sign(String edition, String number, Predicate<String> seen) {
        door.stepping(edition, room -> desks.at(room).sign(number, seen));
    }
}
