/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.panel;

import static org.etalon.core.problem.RefusedException.refuseIfAny;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import java.util.function.LongPredicate;
import org.etalon.jury.Juror;
import org.etalon.jury.JurorPost;
import org.etalon.jury.JuryDesks;
import org.etalon.jury.JuryProblem;
import org.etalon.platform.security.AllowedTo;
import org.etalon.platform.security.Role;

/** An organiser gives a juror another post, or corrects what is known of them. */
@ApplicationScoped
@Transactional
@AllowedTo(Role.ORGANISER)
public class ChangeJuror {
    @Inject
    JuryDesks desks;

    @Inject
    Panel panel;

    /**
     * @param started whether the change started from this version
     * @throws org.etalon.core.problem.RefusedException as unknown; once the jury is over; where somebody else was first; with everything
     *     that makes no sense
     */
    public Juror change(String edition, UUID id, JurorPost place, ProfileWish wish, LongPredicate started) {
        return desks.with(edition, desk -> {
            Juror before = desk.juror(id);
            desk.refuseOnceOver();
            refuseIfAny(started.test(before.version()) ? List.of() : List.of(JuryProblem.JUROR_STALE.at("")));
            Panel.refuseSecondChair(desk, id, place);
            var after = new Juror(
                    id,
                    edition,
                    before.person(),
                    place,
                    panel.checked(desk, wish),
                    before.declaredAt(),
                    before.version() + 1);
            panel.change(desk, after);
            return after;
        });
    }
}
