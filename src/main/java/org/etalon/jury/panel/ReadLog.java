/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.panel;

import static org.etalon.core.problem.RefusedException.refuseIfAny;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.etalon.core.problem.Problem;
import org.etalon.jury.Juror;
import org.etalon.jury.JurorQuery;
import org.etalon.jury.JuryDesk;
import org.etalon.jury.JuryDesks;
import org.etalon.jury.log.JuryLog;
import org.etalon.jury.log.JuryStep;
import org.etalon.jury.recusal.RecusalQuery;
import org.etalon.platform.security.AllowedTo;
import org.etalon.platform.security.Role;
import org.etalon.platform.security.SecurityProblem;

/**
 * An organiser takes the log of a jury along: all of it, since a line that were left out would break the chain. So it is not for those who
 * are in that jury and tied to a candidate.
 */
@ApplicationScoped
@Transactional
@AllowedTo(Role.ORGANISER)
public class ReadLog {
    @Inject
    JuryDesks desks;

    /** @param last the digest of the last step; {@link JuryStep#NOTHING} where there is none */
    public record KeptLog(List<JuryStep> steps, String last) {
        /** A line for each step, the first first. */
        public byte[] lines() {
            return steps.stream()
                    .map(step -> step.line() + "\n")
                    .collect(Collectors.joining())
                    .getBytes(StandardCharsets.UTF_8);
        }
    }

    /** @throws org.etalon.core.problem.RefusedException as unknown, where there is no such edition, or the log is not for the caller */
    public KeptLog read(String edition) {
        Optional<KeptLog> log = find(edition);
        refuseIfAny(log.isPresent() ? List.of() : List.of(Problem.of(SecurityProblem.UNKNOWN, "")));
        return log.get();
    }

    /** Empty where it is not for the caller. @throws org.etalon.core.problem.RefusedException as unknown, where there is no such edition */
    public Optional<KeptLog> find(String edition) {
        return desks.at(edition, ReadLog::find);
    }

    static Optional<KeptLog> find(JuryDesk desk) throws SQLException {
        Optional<Juror> self = JurorQuery.find(desk.connection(), desk.key(), desk.person(), desk.instant());
        boolean tied = RecusalQuery.list(desk.connection(), desk.key()).stream()
                .anyMatch(tie -> tie.state().isHolding() && self.map(Juror::id).equals(Optional.of(tie.juror())));
        if (tied) {
            return Optional.empty();
        }
        List<JuryStep> steps = JuryLog.list(desk.connection(), desk.key());
        String last = steps.isEmpty()
                ? JuryStep.NOTHING
                : steps.get(steps.size() - 1).digest().hex();
        return Optional.of(new KeptLog(steps, last));
    }
}
