/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier.evidence;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Reads the evidence that serves questions of a dossier, in one statement. */
public final class ServingQuery {
    private static final String SERVING = EvidenceQuery.ITEM
            + """
            , u.question from evidence_use u join evidence e on e.id = u.evidence
            join evidence_version v on v.evidence = e.id and v.number = e.latest
            where u.dossier = ? order by e.added_at, e.id, u.question""";
    private static final int QUESTION = 19;

    private ServingQuery() {}

    /** The first added first. */
    public static List<EvidenceItem> list(Connection connection, UUID dossier) throws SQLException {
        Map<UUID, EvidenceItem> items = new LinkedHashMap<>();
        Map<UUID, List<String>> questions = new LinkedHashMap<>();
        try (var statement = connection.prepareStatement(SERVING)) {
            statement.setObject(1, dossier);
            try (var row = statement.executeQuery()) {
                while (row.next()) {
                    EvidenceItem item = EvidenceQuery.item(row, Map.of());
                    items.putIfAbsent(item.id(), item);
                    questions
                            .computeIfAbsent(item.id(), none -> new ArrayList<>())
                            .add(row.getString(QUESTION));
                }
            }
        }
        return items.values().stream()
                .map(item -> item.serving(questions.get(item.id())))
                .toList();
    }
}
