/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.sitting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.etalon.core.problem.Problem;
import org.etalon.dossier.DossierEngines;
import org.etalon.jury.JuryDesk;
import org.etalon.jury.decision.DecisionProblem;
import org.etalon.jury.decision.Deliberation;
import org.etalon.jury.decision.Proposal;
import org.etalon.jury.recusal.Chairing;
import org.etalon.jury.recusal.RecusalQuery;
import org.etalon.jury.sitting.vote.VoteQuery;

/** The jury decides on the dossier that it discusses, with enough of its members in the room, and no vote open. */
@ApplicationScoped
public class SittingDeliberation implements Deliberation {
    @Inject
    DossierEngines engines;

    @Override
    public List<Problem> hindrances(JuryDesk desk, UUID dossier) throws SQLException {
        return found(desk, dossier);
    }

    static List<Problem> found(JuryDesk desk, UUID dossier) throws SQLException {
        Optional<Sitting> sitting = SittingQuery.findOpen(desk.connection(), desk.key())
                .filter(each -> each.discussed().equals(Optional.of(dossier)));
        if (sitting.isEmpty()) {
            return List.of(DecisionProblem.DECISION_UNDISCUSSED.at(""));
        }
        List<Problem> problems = new ArrayList<>();
        var attendance = new Attendance(
                new Chairing(desk.jurors(), RecusalQuery.list(desk.connection(), desk.key())),
                SittingQuery.present(desk.connection(), sitting.get().id()).keySet());
        if (!attendance.isQuorate(sitting.get(), dossier)) {
            problems.add(DecisionProblem.DECISION_QUORUM.at(
                    "", attendance.voting(dossier).size(), attendance.needed(sitting.get(), dossier)));
        }
        if (VoteQuery.findOpen(desk.connection(), dossier).isPresent()) {
            problems.add(DecisionProblem.DECISION_VOTING.at(""));
        }
        return problems;
    }

    @Override
    public Optional<Proposal> voted(JuryDesk desk, UUID dossier) throws SQLException {
        var mentions =
                engines.get(desk.edition().questionnaire()).questionnaire().mentions();
        return VoteQuery.findResult(desk.connection(), dossier)
                .filter(each -> each.carried().isPresent())
                .map(each -> new Proposal(each.carried().getAsInt(), each.carried(mentions), Proposal.Origin.VOTED));
    }
}
