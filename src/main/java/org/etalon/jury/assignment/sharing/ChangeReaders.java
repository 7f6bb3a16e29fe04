/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.assignment.sharing;

import static org.etalon.core.problem.RefusedException.refuseIfAny;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import org.etalon.jury.JuryDesks;
import org.etalon.jury.assigned.AssignmentRepository;
import org.etalon.jury.assignment.AssignmentProblem;
import org.etalon.jury.log.JuryStepKind;
import org.etalon.platform.security.AllowedTo;
import org.etalon.platform.security.Role;

/** An organiser says how many readers each dossier has at least. */
@ApplicationScoped
@Transactional
@AllowedTo(Role.ORGANISER)
public class ChangeReaders {
    /** The most that can be asked for. */
    public static final int MOST = 9;

    @Inject
    JuryDesks desks;

    /**
     * @param least as written, 1 to {@link #MOST}
     * @throws org.etalon.core.problem.RefusedException as unknown, where there is no such edition; once the jury is over; where it is no
     *     such number
     */
    public void change(String edition, String least) {
        desks.with(edition, desk -> {
            desk.refuseOnceOver();
            boolean number = least != null && least.strip().matches("[1-9]");
            refuseIfAny(number ? List.of() : List.of(AssignmentProblem.LEAST_WRONG.at("least", MOST)));
            int readers = Integer.parseInt(least.strip());
            AssignmentRepository.setLeast(desk.connection(), edition, readers);
            desk.log(JuryStepKind.READERS_SET, Map.of("least", readers));
            return null;
        });
    }
}
