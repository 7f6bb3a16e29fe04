/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.panel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.etalon.jury.JuryDesks;
import org.etalon.jury.log.JuryLog;
import org.etalon.jury.log.JuryStep;
import org.etalon.platform.security.AllowedTo;
import org.etalon.platform.security.Role;

/** An organiser takes the log of a jury along. */
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

    /** @throws org.etalon.core.problem.RefusedException as unknown, where there is no such edition */
    public KeptLog read(String edition) {
        List<JuryStep> steps = desks.at(edition, desk -> JuryLog.list(desk.connection(), edition));
        String last = steps.isEmpty()
                ? JuryStep.NOTHING
                : steps.get(steps.size() - 1).digest().hex();
        return new KeptLog(steps, last);
    }
}
