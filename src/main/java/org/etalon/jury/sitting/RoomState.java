/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.sitting;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.etalon.jury.Juror;
import org.etalon.jury.decision.Decision;
import org.etalon.jury.decision.DecisionQuery;
import org.etalon.jury.decision.ReadByQuery;
import org.etalon.jury.sitting.vote.Ballot;
import org.etalon.jury.sitting.vote.Vote;
import org.etalon.jury.sitting.vote.VoteQuery;

/**
 * Another text whenever who is in the room would see something else, from a few statements. Nothing of what is done with a dossier that ties
 * them goes into it.
 */
public record RoomState(SittingDesk desk) {
    /** @throws SQLException where the database fails */
    public String text() throws SQLException {
        if (desk.sitting().isEmpty()) {
            return "none " + desk.isAtTheTop();
        }
        Sitting on = desk.on();
        var seen = List.of(
                on.ordinal(),
                on.quorum(),
                desk.isAtTheTop(),
                on.discussed().isPresent(),
                desk.discussed(),
                desk.present(),
                desk.desk().edition().time().stage());
        return seen + agenda(on) + discussed();
    }

    private String agenda(Sitting on) throws SQLException {
        var connection = desk.desk().connection();
        Map<UUID, Decision> decisions =
                DecisionQuery.list(connection, desk.desk().key());
        StringBuilder agenda = new StringBuilder();
        for (var each : AgendaQuery.list(connection, on.id()).entrySet()) {
            UUID dossier = each.getKey();
            if (!desk.isTied(dossier)) {
                Decision decision = decisions.get(dossier);
                boolean runs = desk.runs(dossier);
                int out = runs ? desk.attendance().out(dossier).size() : 0;
                agenda.append(List.of(dossier, each.getValue(), runs, out, decision == null ? 0 : decision.version()));
            }
        }
        return agenda.toString();
    }

    private String discussed() throws SQLException {
        Optional<UUID> discussed = desk.discussed();
        if (discussed.isEmpty()) {
            return "";
        }
        StringBuilder votes = new StringBuilder();
        votes.append(desk.attendance().untied(discussed.get()).size());
        votes.append(ReadByQuery.get(desk.desk().connection(), discussed.get()));
        for (Vote vote : VoteQuery.list(desk.desk().connection(), discussed.get())) {
            votes.append(vote.id()).append(vote.closed());
            votes.append(VoteQuery.ballots(desk.desk().connection(), vote.id()).stream()
                    .map(this::seen)
                    .toList());
        }
        return votes.toString();
    }

    /** One's own with what one voted, since one of one's other windows may have changed it. */
    private Object seen(Ballot ballot) {
        return desk.self().map(Juror::id).equals(Optional.of(ballot.juror())) ? ballot : ballot.juror();
    }
}
