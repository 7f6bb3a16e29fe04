/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.sitting.vote;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.etalon.jury.decision.DecisionQuery;
import org.etalon.platform.persistence.Columns;

/** Reads votes and ballots. */
public final class VoteQuery {
    private static final String LIST =
            """
            select v.id, v.sitting, v.dossier, v.secret, v.opened_at, v.closed_at, v.result from vote v where v.dossier = ?
            order by v.opened_at desc, v.id""";

    private VoteQuery() {}

    /** All on a dossier, the last first. */
    public static List<Vote> list(Connection connection, UUID dossier) throws SQLException {
        try (var statement = connection.prepareStatement(LIST)) {
            statement.setObject(1, dossier);
            List<Vote> votes = new ArrayList<>();
            try (var row = statement.executeQuery()) {
                while (row.next()) {
                    votes.add(vote(row));
                }
            }
            return votes;
        }
    }

    /** The one on a dossier that is open, if one is. */
    public static Optional<Vote> findOpen(Connection connection, UUID dossier) throws SQLException {
        return list(connection, dossier).stream().filter(Vote::isOpen).findFirst();
    }

    /** The last result on a dossier, if there is one. */
    public static Optional<Tally> findResult(Connection connection, UUID dossier) throws SQLException {
        return list(connection, dossier).stream()
                .flatMap(each -> each.result().stream())
                .findFirst();
    }

    /** In the order of the jurors' ids, which says nothing of who voted when. */
    public static List<Ballot> ballots(Connection connection, UUID vote) throws SQLException {
        try (var statement = connection.prepareStatement(
                "select b.juror, b.level, b.mentions from ballot b where b.vote = ? order by b.juror")) {
            statement.setObject(1, vote);
            List<Ballot> ballots = new ArrayList<>();
            try (var row = statement.executeQuery()) {
                while (row.next()) {
                    ballots.add(ballot(row));
                }
            }
            return ballots;
        }
    }

    private static Ballot ballot(ResultSet row) throws SQLException {
        int level = row.getInt(2);
        OptionalInt voted = row.wasNull() ? OptionalInt.empty() : OptionalInt.of(level);
        String mentions = row.getString(3);
        return new Ballot(Columns.uuid(row, 1), voted, mentions == null ? List.of() : DecisionQuery.ids(mentions));
    }

    private static Vote vote(ResultSet row) throws SQLException {
        return new Vote(
                Columns.uuid(row, 1),
                Columns.uuid(row, 2),
                Columns.uuid(row, 3),
                row.getBoolean(4),
                Columns.instant(row, 5),
                Optional.ofNullable(Columns.instant(row, 6)),
                Tally.read(row.getString(7)));
    }
}
