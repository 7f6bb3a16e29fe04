/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.review;

import static org.etalon.core.problem.RefusedException.refuseIfAny;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.etalon.core.problem.Problem;
import org.etalon.edition.EditionPhase;
import org.etalon.jury.JuryDesk;
import org.etalon.jury.JuryDesks;
import org.etalon.jury.assignment.Readers;
import org.etalon.jury.assignment.Readers.Access;
import org.etalon.platform.persistence.Database;
import org.etalon.platform.persistence.Sql;
import org.etalon.platform.security.SecurityProblem;

/** The one way to a candidate's dossier for a juror. To whom it is closed, the dossier is unknown. */
@ApplicationScoped
public class ReaderDoor {
    @Resource(lookup = Database.NAME)
    DataSource source;

    @Inject
    JuryDesks desks;

    /** What is done once the door is open. */
    @FunctionalInterface
    public interface Work<T> {
        T by(Reader reader) throws SQLException;
    }

    /** To look, and to change one's own. @throws org.etalon.core.problem.RefusedException as unknown to all others */
    public <T> T with(UUID dossier, Work<T> work) {
        return desks.at(edition(dossier), desk -> work.by(open(desk, dossier)));
    }

    /** To take a step that goes into the jury's log. @throws org.etalon.core.problem.RefusedException like {@link #with} */
    public <T> T stepping(UUID dossier, Work<T> work) {
        return desks.with(edition(dossier), desk -> work.by(open(desk, dossier)));
    }

    static Reader open(JuryDesk desk, UUID dossier) throws SQLException {
        boolean closed = desk.edition().time().phase(desk.instant()).compareTo(EditionPhase.CLOSED) >= 0;
        Optional<Access> access = Readers.find(desk.connection(), desk.person(), dossier, desk.instant())
                .filter(found -> closed && found.edition().equals(desk.key()));
        refuseIfAny(access.isPresent() ? List.of() : List.of(Problem.of(SecurityProblem.UNKNOWN, "")));
        Access found = access.get();
        return new Reader(desk, found.juror(), dossier, found.reads(), found.dueOn(), found.leads(), found.anew());
    }

    /** The edition of a dossier; empty where there is none of this id. */
    public String edition(UUID dossier) {
        return Sql.with(source, connection -> edition(connection, dossier));
    }

    private static String edition(Connection connection, UUID dossier) throws SQLException {
        try (var statement = connection.prepareStatement("select edition from dossier where id = ?")) {
            statement.setObject(1, dossier);
            try (var row = statement.executeQuery()) {
                // an edition that there can't be is unknown in the same way
                return row.next() ? row.getString(1) : "";
            }
        }
    }
}
