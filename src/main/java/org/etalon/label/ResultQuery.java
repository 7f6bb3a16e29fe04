/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.label;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.etalon.platform.persistence.Columns;
import org.etalon.platform.text.JsonTree;

/** Reads what the jury's work came to, dossier by dossier, never before its instant. */
public final class ResultQuery {
    private ResultQuery() {}

    /** What several dossiers came to, by their ids; those of which nothing is public are left out. */
    public static Map<UUID, LabelResult.Current> list(Connection connection, Collection<UUID> subjects, Instant now)
            throws SQLException {
        if (subjects.isEmpty()) {
            return Map.of();
        }
        String places = String.join(", ", Collections.nCopies(subjects.size(), "?"));
        try (var statement = connection.prepareStatement(
                """
                select r.subject, r.content, d.reason, l.level, l.level_corrected, l.state, l.state_reason from label_result r
                left join label l on l.dossier = r.subject and l.published_at <= ?
                left join decision d on d.dossier = r.subject
                where r.published_at <= ? and r.subject in ("""
                        + places + ")")) {
            statement.setObject(1, now.atOffset(ZoneOffset.UTC));
            statement.setObject(2, now.atOffset(ZoneOffset.UTC));
            int at = 3;
            for (UUID subject : subjects) {
                statement.setObject(at++, subject);
            }
            Map<UUID, LabelResult.Current> results = new HashMap<>();
            try (var row = statement.executeQuery()) {
                while (row.next()) {
                    results.put(Columns.uuid(row, 1), current(row));
                }
            }
            return results;
        }
    }

    private static LabelResult.Current current(ResultSet row) throws SQLException {
        LabelResult result = LabelResult.of(JsonTree.read(row.getString(2)));
        String reason = Optional.ofNullable(row.getString(3)).orElse("");
        String state = row.getString(6);
        if (state == null) {
            return new LabelResult.Current(result, reason);
        }
        var corrected = Optional.ofNullable(row.getBoolean(5) ? row.getObject(4, Integer.class) : null);
        var label = new LabelResult.Kept(LabelState.valueOf(state), row.getString(7));
        return new LabelResult.Current(result, corrected, reason, label);
    }

    /** What a dossier, or a label that has none here, came to, once that is public. */
    public static Optional<LabelResult> find(Connection connection, UUID subject, Instant now) throws SQLException {
        try (var statement = connection.prepareStatement(
                "select content from label_result where subject = ? and published_at <= ?")) {
            statement.setObject(1, subject);
            statement.setObject(2, now.atOffset(ZoneOffset.UTC));
            try (var row = statement.executeQuery()) {
                return row.next() ? Optional.of(LabelResult.of(JsonTree.read(row.getString(1)))) : Optional.empty();
            }
        }
    }
}
