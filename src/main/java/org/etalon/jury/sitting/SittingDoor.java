/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.sitting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import org.etalon.jury.JuryDesks;
import org.etalon.platform.security.Caller;
import org.etalon.platform.security.Role;

/** The way into the room of a jury: for organisers, and jurors who have said what ties them. To all others it is unknown. */
@ApplicationScoped
public class SittingDoor {
    @Inject
    JuryDesks desks;

    @Inject
    Caller caller;

    /** What is done in the room. */
    @FunctionalInterface
    public interface Work<T> {
        T in(SittingDesk room) throws SQLException;
    }

    /** What is changed in the room. */
    @FunctionalInterface
    public interface Step {
        void in(SittingDesk room) throws SQLException;
    }

    /** To look. @throws org.etalon.core.problem.RefusedException as unknown to all others */
    public <T> T at(String edition, Work<T> work) {
        return desks.at(edition, desk -> work.in(SittingDesk.at(desk, caller.may(Role.ORGANISER))));
    }

    /** To change something: nobody else does in this jury until the end of the transaction. */
    public void stepping(String edition, Step step) {
        desks.with(edition, desk -> {
            step.in(SittingDesk.at(desk, caller.may(Role.ORGANISER)));
            return null;
        });
    }
}
