/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.decision;

import static org.etalon.core.problem.RefusedException.refuseIfAny;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.etalon.core.problem.Problem;
import org.etalon.edition.EditionPhase;
import org.etalon.jury.JuryDesk;
import org.etalon.jury.JuryDesks;
import org.etalon.jury.assignment.Untied;
import org.etalon.jury.assignment.Untied.Access;
import org.etalon.jury.review.ReaderDoor;
import org.etalon.platform.security.Caller;
import org.etalon.platform.security.Role;
import org.etalon.platform.security.SecurityProblem;

/** The way to what is decided on a dossier: for its readers, whoever leads the jury there, and organisers. To all others it is unknown. */
@ApplicationScoped
public class DecisionDoor {
    @Inject
    ReaderDoor readers;

    @Inject
    JuryDesks desks;

    @Inject
    Caller caller;

    /** What is done once the door is open. */
    @FunctionalInterface
    public interface Work<T> {
        T by(Decider decider) throws SQLException;
    }

    /** To look. @throws org.etalon.core.problem.RefusedException as unknown to all others */
    public <T> T with(UUID dossier, Work<T> work) {
        return desks.at(readers.edition(dossier), desk -> work.by(open(desk, caller.may(Role.ORGANISER), dossier)));
    }

    /** To take a step that goes into the jury's log. @throws org.etalon.core.problem.RefusedException like {@link #with} */
    public <T> T stepping(UUID dossier, Work<T> work) {
        return desks.with(readers.edition(dossier), desk -> work.by(open(desk, caller.may(Role.ORGANISER), dossier)));
    }

    /** @param organiser whether who is at the desk is one */
    public static Decider open(JuryDesk desk, boolean organiser, UUID dossier) throws SQLException {
        boolean closed = desk.edition().time().phase(desk.instant()).compareTo(EditionPhase.CLOSED) >= 0;
        Optional<Access> access = Untied.find(desk.connection(), desk.person(), organiser, dossier, desk.instant())
                .filter(found -> closed && found.edition().equals(desk.key()))
                .filter(found -> organiser || found.reads() || found.leads());
        refuseIfAny(access.isPresent() ? List.of() : List.of(Problem.of(SecurityProblem.UNKNOWN, "")));
        return new Decider(desk, dossier, access.get());
    }
}
