/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.assignment.sharing;

import static org.etalon.core.problem.RefusedException.refuseIfAny;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.LongPredicate;
import org.etalon.jury.JuryDesks;
import org.etalon.jury.assignment.AssignmentProblem;
import org.etalon.platform.security.AllowedTo;
import org.etalon.platform.security.Role;

/** Whoever shares dossiers out says who is to read what: all of it, or nothing; each juror hears once of all that they got. */
@ApplicationScoped
@Transactional
@AllowedTo({Role.JUROR, Role.ORGANISER})
public class AssignDossiers {
    @Inject
    JuryDesks desks;

    @Inject
    Boards boards;

    @Inject
    AssignmentMail mail;

    /**
     * @param way how what is wished comes from what stands
     * @param started whether this started from this version of the board
     * @return what was changed
     * @throws org.etalon.core.problem.RefusedException as unknown to who doesn't share out; before the edition has closed, and once the
     *     jury is over; where somebody else was first; with everything that can't be
     */
    public Changes assign(String edition, Function<Board, AssignmentWish> way, LongPredicate started, Locale language) {
        return desks.with(edition, desk -> {
            Board board = boards.open(desk, language);
            ForeseeAssignments.refuseUnlessNow(desk, board);
            refuseIfAny(started.test(board.version()) ? List.of() : List.of(AssignmentProblem.ASSIGN_STALE.at("")));
            Changes changes = Comparing.of(board, way.apply(board), desk.instant());
            refuseIfAny(changes.problems());
            Applying.apply(desk, changes);
            mail.tell(changes);
            return changes;
        });
    }
}
