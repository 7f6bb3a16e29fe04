/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier.correction;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.etalon.dossier.correction.Correction.Asked;
import org.etalon.platform.persistence.Columns;

/** Reads what was asked of a candidate. */
public final class CorrectionQuery {
    private static final String LIST =
            """
            select c.id, c.submission, c.asked_by, c.asked_at, c.closed_at, c.handed_in, q.question, q.words, q.until_at
            from correction c join correction_question q on q.correction = c.id
            where c.dossier = ? order by c.asked_at desc, c.id, q.question""";

    private CorrectionQuery() {}

    /** All of a dossier, the last first, in one statement. */
    public static List<Correction> list(Connection connection, UUID dossier) throws SQLException {
        try (var statement = connection.prepareStatement(LIST)) {
            statement.setObject(1, dossier);
            Map<UUID, Correction> found = new LinkedHashMap<>();
            try (var row = statement.executeQuery()) {
                while (row.next()) {
                    found.merge(Columns.uuid(row, 1), correction(row, dossier), CorrectionQuery::joined);
                }
            }
            return List.copyOf(found.values());
        }
    }

    /** The one that is open, also where all its times are past. */
    public static Optional<Correction> findOpen(Connection connection, UUID dossier) throws SQLException {
        return list(connection, dossier).stream().filter(Correction::isOpen).findFirst();
    }

    private static Correction joined(Correction one, Correction next) {
        List<Asked> questions = new ArrayList<>(one.questions());
        questions.addAll(next.questions());
        return new Correction(
                one.id(),
                one.dossier(),
                one.submission(),
                one.askedBy(),
                one.askedAt(),
                questions,
                one.closedAt(),
                one.handedIn());
    }

    private static Correction correction(ResultSet row, UUID dossier) throws SQLException {
        return new Correction(
                Columns.uuid(row, 1),
                dossier,
                Columns.uuid(row, 2),
                Columns.uuid(row, 3),
                Columns.instant(row, 4),
                List.of(new Asked(row.getString(7), row.getString(8), Columns.instant(row, 9))),
                Optional.ofNullable(Columns.instant(row, 5)),
                Optional.ofNullable(Columns.uuid(row, 6)));
    }
}
