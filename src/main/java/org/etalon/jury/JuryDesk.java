/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury;

import static org.etalon.core.problem.RefusedException.refuseIfAny;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.etalon.core.problem.Problem;
import org.etalon.edition.EditionPlan;
import org.etalon.edition.EditionStage;
import org.etalon.jury.log.JuryLog;
import org.etalon.jury.log.JuryStep.Taken;
import org.etalon.jury.log.JuryStepKind;
import org.etalon.platform.security.SecurityProblem;

/**
 * What one person does in an edition's jury, in one transaction, one after the other.
 *
 * @param person who does it
 */
public record JuryDesk(Connection connection, EditionPlan edition, UUID person, Instant instant) {
    /** {@code <programme>/<edition>}. */
    public String key() {
        return edition.key();
    }

    /** All of the jury, the chair first. */
    public List<Juror> jurors() throws SQLException {
        return JurorQuery.list(connection, key(), instant);
    }

    /** @throws org.etalon.core.problem.RefusedException as unknown, where the person is not in this jury */
    public Juror self() throws SQLException {
        Optional<Juror> juror = JurorQuery.find(connection, key(), person, instant);
        refuseIfAny(juror.isPresent() ? List.of() : List.of(Problem.of(SecurityProblem.UNKNOWN, "")));
        return juror.get();
    }

    /** @throws org.etalon.core.problem.RefusedException as unknown, where there is none of this id in this jury */
    public Juror juror(UUID id) throws SQLException {
        Optional<Juror> juror =
                jurors().stream().filter(each -> each.id().equals(id)).findFirst();
        refuseIfAny(juror.isPresent() ? List.of() : List.of(Problem.of(SecurityProblem.UNKNOWN, "")));
        return juror.get();
    }

    /** @throws org.etalon.core.problem.RefusedException where it is decided who gets what */
    public void refuseOnceOver() {
        boolean over = edition.time().stage().compareTo(EditionStage.DECIDED) >= 0;
        refuseIfAny(over ? List.of(JuryProblem.JURY_OVER.at("")) : List.of());
    }

    /** @throws org.etalon.core.problem.RefusedException likewise, but where an appeal is open: only others than its first readers may read it */
    public void refuseOnceSettled() throws SQLException {
        if (!appealed(connection).contains(key())) {
            refuseOnceOver();
        }
    }

    /** The editions, by their keys, in which an appeal waits for its decision. */
    public static Set<String> appealed(Connection connection) throws SQLException {
        try (var statement = connection.prepareStatement(
                        "select distinct d.edition from appeal a join dossier d on d.id = a.dossier where a.decided_at is null");
                var row = statement.executeQuery()) {
            Set<String> editions = new HashSet<>();
            while (row.next()) {
                editions.add(row.getString(1));
            }
            return editions;
        }
    }

    /** Writes a step of this person into the log. @param what plain values */
    public void log(JuryStepKind kind, Map<String, Object> what) throws SQLException {
        JuryLog.add(connection, new Taken(key(), kind, Optional.of(person), Optional.empty(), what), instant);
    }

    /** Likewise about one dossier. @param by who did it; empty where the facts alone did */
    public void log(JuryStepKind kind, Optional<UUID> by, UUID dossier, Map<String, Object> what) throws SQLException {
        JuryLog.add(connection, new Taken(key(), kind, by, Optional.of(dossier), what), instant);
    }
}
