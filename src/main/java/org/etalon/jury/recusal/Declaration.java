/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.recusal;

import static org.etalon.core.problem.RefusedException.refuseIfAny;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.etalon.core.problem.Problem;
import org.etalon.edition.EditionPhase;
import org.etalon.jury.JuryDesk;
import org.etalon.jury.JuryProblem;

/** What hinders a juror from saying what ties them. */
final class Declaration {
    /** Characters of a reason. */
    static final int LONGEST = 2_000;

    private Declaration() {}

    /** Candidates are who handed in by the closing time. @throws org.etalon.core.problem.RefusedException before it */
    static void refuseBefore(JuryDesk desk) {
        boolean early = desk.edition().time().phase(desk.instant()).compareTo(EditionPhase.CLOSED) < 0;
        refuseIfAny(early ? List.of(JuryProblem.TIES_TOO_EARLY.at("")) : List.of());
    }

    /** The reasons as they are kept. @throws org.etalon.core.problem.RefusedException with everything that makes no sense */
    static Map<UUID, String> checked(JuryDesk desk, Map<UUID, String> declared) throws SQLException {
        Set<UUID> candidates = RecusalQuery.candidates(desk.connection(), desk.key()).stream()
                .map(Candidate::dossier)
                .collect(Collectors.toSet());
        List<Problem> problems = new ArrayList<>();
        Map<UUID, String> checked = new HashMap<>();
        declared.forEach((dossier, reason) -> {
            String said = reason.strip();
            if (!candidates.contains(dossier)) {
                problems.add(JuryProblem.CANDIDATE_UNKNOWN.at(dossier.toString()));
            } else if (said.isEmpty()) {
                problems.add(JuryProblem.REASON_MISSING.at("reason-" + dossier));
            } else if (said.length() > LONGEST) {
                problems.add(JuryProblem.REASON_LONG.at("reason-" + dossier, LONGEST));
            }
            checked.put(dossier, said);
        });
        refuseIfAny(problems);
        return checked;
    }
}
