/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.label.statistics;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.etalon.platform.persistence.Columns;
import org.etalon.platform.text.JsonTree;

/** Reads what dossiers came to, of all editions whose instant has come. */
final class OutcomeQuery {
    private OutcomeQuery() {}

    /**
     * What one dossier came to, in hundredths of a percent.
     *
     * @param edition {@code <programme>/<edition>}
     * @param domains by id; without those that were out of scope
     * @param questions likewise
     */
    record OutcomeRow(String edition, int global, Map<String, Integer> domains, Map<String, Integer> questions) {}

    /** What tells whether anything has become public since. @param appeals that were decided, which may have changed what was */
    record State(long count, Instant last, long appeals) {}

    static State getState(Connection connection, Instant now) throws SQLException {
        try (var statement = connection.prepareStatement("select count(*), max(published_at),"
                + " (select count(*) from appeal where decided_at is not null)"
                + " from label_result where published_at <= ?")) {
            statement.setObject(1, now.atOffset(ZoneOffset.UTC));
            try (var row = statement.executeQuery()) {
                row.next();
                return new State(row.getLong(1), Columns.instant(row, 2), row.getLong(3));
            }
        }
    }

    /** Those that became public after one instant and until another. */
    static List<OutcomeRow> list(Connection connection, Instant after, Instant until) throws SQLException {
        List<OutcomeRow> rows = new ArrayList<>();
        try (var statement = connection.prepareStatement("select programme, edition, content from label_result"
                + " where published_at > ? and published_at <= ?")) {
            statement.setObject(1, after.atOffset(ZoneOffset.UTC));
            statement.setObject(2, until.atOffset(ZoneOffset.UTC));
            try (var row = statement.executeQuery()) {
                while (row.next()) {
                    rows.add(row(row.getString(1) + "/" + row.getString(2), JsonTree.read(row.getString(3))));
                }
            }
        }
        return rows;
    }

    private static OutcomeRow row(String edition, Object content) {
        Map<?, ?> all = (Map<?, ?>) content;
        Map<String, Integer> domains = new LinkedHashMap<>();
        for (Object each : (List<?>) all.get("domains")) {
            Map<?, ?> domain = (Map<?, ?>) each;
            if (domain.get("after") instanceof BigDecimal score) {
                domains.put(domain.get("domain").toString(), score.intValueExact());
            }
        }
        Map<String, Integer> questions = new LinkedHashMap<>();
        if (all.get("questions") instanceof Map<?, ?> scores) {
            scores.forEach((id, score) -> questions.put(id.toString(), 100 * ((BigDecimal) score).intValueExact()));
        }
        Map<?, ?> after = (Map<?, ?>) all.get("after");
        return new OutcomeRow(edition, ((BigDecimal) after.get("global")).intValueExact(), domains, questions);
    }
}
