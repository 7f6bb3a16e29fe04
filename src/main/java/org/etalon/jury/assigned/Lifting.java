/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.assigned;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.etalon.jury.Juror;
import org.etalon.jury.log.JuryLog;
import org.etalon.jury.log.JuryStep.Taken;
import org.etalon.jury.log.JuryStepKind;

/**
 * A juror is no longer to read what they were to read, under the jury's lock; each a step of its log.
 *
 * @param by who did it; empty where the facts alone did
 */
public record Lifting(Connection connection, Optional<UUID> by, Instant now) {
    /** Why it ends. */
    public enum Because {
        /** Something ties them to the dossier. */
        TIED,
        /** They are in the jury no longer. */
        LEFT,
        /** The dossier is no longer the jury's. */
        REFUSED,
        /** Others are to read it. */
        SHARED_ANEW
    }

    /** Where they are to read this one. */
    public void tied(Juror juror, UUID dossier) throws SQLException {
        lift(
                juror,
                AssignmentQuery.find(connection, juror.id(), dossier).stream().toList(),
                Because.TIED);
    }

    /** All that they are to read. */
    public void left(Juror juror) throws SQLException {
        lift(juror, AssignmentQuery.list(connection, juror.id()), Because.LEFT);
    }

    /** This one, whoever is to read it. @param jurors of its edition */
    public void refused(List<Juror> jurors, UUID dossier) throws SQLException {
        for (Juror juror : jurors) {
            lift(
                    juror,
                    AssignmentQuery.find(connection, juror.id(), dossier).stream()
                            .toList(),
                    Because.REFUSED);
        }
    }

    /** These, of theirs. */
    public void lift(Juror juror, List<Assignment> assignments, Because why) throws SQLException {
        if (assignments.isEmpty()) {
            return;
        }
        AssignmentRepository.remove(connection, assignments);
        for (Assignment each : assignments) {
            var taken = new Taken(
                    juror.edition(),
                    JuryStepKind.ASSIGNMENT_LIFTED,
                    by,
                    Optional.of(each.dossier()),
                    Map.of(
                            "juror", juror.person().toString(),
                            "because", why.name().toLowerCase(Locale.ROOT).replace('_', '-')));
            JuryLog.add(connection, taken, now);
        }
    }
}
