/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.inquiry;

import static org.etalon.core.problem.RefusedException.refuseIfAny;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.etalon.core.problem.Problem;
import org.etalon.jury.inquiry.Inquiry.Reply;
import org.etalon.platform.persistence.Columns;
import org.etalon.platform.security.SecurityProblem;

/** Reads what the jury asks candidates; who may know of a dossier is for the caller to ask. */
public final class InquiryQuery {
    private static final String LIST =
            """
            select id, dossier, question, words, until_at, asked_by, asked_at, withdrawn_at, answer, answered_by, answered_at, version
            from inquiry where dossier = ? order by asked_at, id""";

    private InquiryQuery() {}

    /** All of a dossier, the oldest first, in one statement; in two where anything was answered. */
    public static List<Inquiry> list(Connection connection, UUID dossier) throws SQLException {
        try (var statement = connection.prepareStatement(LIST)) {
            statement.setObject(1, dossier);
            List<Inquiry> all = new ArrayList<>();
            try (var row = statement.executeQuery()) {
                while (row.next()) {
                    all.add(inquiry(row));
                }
            }
            return all.stream().anyMatch(each -> each.reply().isPresent())
                    ? with(all, PieceQuery.list(connection, dossier))
                    : all;
        }
    }

    private static List<Inquiry> with(List<Inquiry> all, Map<UUID, List<InquiryPiece>> pieces) {
        return all.stream()
                .map(each -> each.with(pieces.getOrDefault(each.id(), List.of())))
                .toList();
    }

    /** One of a dossier. @throws org.etalon.core.problem.RefusedException as unknown, where it has none of this id */
    public static Inquiry get(Connection connection, UUID dossier, UUID id) throws SQLException {
        Optional<Inquiry> found = list(connection, dossier).stream()
                .filter(each -> each.id().equals(id))
                .findFirst();
        refuseIfAny(found.isPresent() ? List.of() : List.of(Problem.of(SecurityProblem.UNKNOWN, "")));
        return found.get();
    }

    /** The code of the collectivité whose dossier it is. */
    static String collectivity(Connection connection, UUID dossier) throws SQLException {
        try (var statement = connection.prepareStatement("select collectivity from dossier where id = ?")) {
            statement.setObject(1, dossier);
            try (var row = statement.executeQuery()) {
                row.next();
                return row.getString(1);
            }
        }
    }

    /** Who a juror is, also one who has left. */
    static UUID person(Connection connection, UUID juror) throws SQLException {
        try (var statement = connection.prepareStatement("select person from juror where id = ?")) {
            statement.setObject(1, juror);
            try (var row = statement.executeQuery()) {
                row.next();
                return Columns.uuid(row, 1);
            }
        }
    }

    private static Inquiry inquiry(ResultSet row) throws SQLException {
        Instant answered = Columns.instant(row, 11);
        return new Inquiry(
                Columns.uuid(row, 1),
                Columns.uuid(row, 2),
                Optional.ofNullable(row.getString(3)),
                row.getString(4),
                Columns.instant(row, 5),
                Columns.uuid(row, 6),
                Columns.instant(row, 7),
                Optional.ofNullable(Columns.instant(row, 8)),
                answered == null
                        ? Optional.empty()
                        : Optional.of(new Reply(row.getString(9), Columns.uuid(row, 10), answered, List.of())),
                row.getLong(12));
    }
}
