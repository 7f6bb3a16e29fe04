/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.assignment.sharing;

import static org.etalon.core.problem.RefusedException.refuseIfAny;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.etalon.jury.JuryDesk;
import org.etalon.jury.JuryDesks;
import org.etalon.jury.assignment.AssignmentProblem;
import org.etalon.platform.security.AllowedTo;
import org.etalon.platform.security.Role;

/** Whoever shares dossiers out sees what a wish would come to; nothing is changed. */
@ApplicationScoped
@Transactional
@AllowedTo({Role.JUROR, Role.ORGANISER})
public class ForeseeAssignments {
    @Inject
    JuryDesks desks;

    @Inject
    Boards boards;

    /**
     * @param way how what is wished comes from what stands
     * @throws org.etalon.core.problem.RefusedException as unknown to who doesn't share out; before the edition has closed, and once the
     *     jury is over
     */
    public Changes foresee(String edition, Function<Board, AssignmentWish> way, Locale language) {
        return desks.at(edition, desk -> {
            Board board = boards.open(desk, language);
            refuseUnlessNow(desk, board);
            return Comparing.of(board, way.apply(board), desk.instant());
        });
    }

    /** @throws org.etalon.core.problem.RefusedException before the edition has closed, and once the jury is over */
    static void refuseUnlessNow(JuryDesk desk, Board board) {
        desk.refuseOnceOver();
        refuseIfAny(board.early() ? List.of(AssignmentProblem.ASSIGN_EARLY.at("")) : List.of());
    }
}
