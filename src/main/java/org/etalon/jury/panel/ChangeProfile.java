/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.panel;

import static org.etalon.core.problem.RefusedException.refuseIfAny;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.function.LongPredicate;
import org.etalon.jury.Juror;
import org.etalon.jury.JuryDesks;
import org.etalon.jury.JuryProblem;
import org.etalon.platform.security.AllowedTo;
import org.etalon.platform.security.Role;

/** Jurors say themselves what they bring along. */
@ApplicationScoped
@Transactional
@AllowedTo(Role.JUROR)
public class ChangeProfile {
    @Inject
    JuryDesks desks;

    @Inject
    Panel panel;

    /**
     * @param started whether the change started from this version
     * @throws org.etalon.core.problem.RefusedException as unknown to who is not in this jury; once the jury is over; where somebody else
     *     was first; with everything that makes no sense
     */
    public Juror change(String edition, ProfileWish wish, LongPredicate started) {
        return desks.with(edition, desk -> {
            Juror before = desk.self();
            desk.refuseOnceSettled();
            refuseIfAny(started.test(before.version()) ? List.of() : List.of(JuryProblem.JUROR_STALE.at("")));
            var after = new Juror(
                    before.id(),
                    edition,
                    before.person(),
                    before.post(),
                    panel.checked(desk, wish),
                    before.declaredAt(),
                    before.version() + 1);
            panel.change(desk, after);
            return after;
        });
    }
}
