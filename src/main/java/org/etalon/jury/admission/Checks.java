/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.admission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.etalon.collectivity.Directory;
import org.etalon.core.scoring.Scoring;
import org.etalon.dossier.DossierEngines;
import org.etalon.dossier.submission.Snapshot;
import org.etalon.dossier.submission.filed.Content;
import org.etalon.platform.persistence.Columns;

/** Checks submissions. What was handed in never changes, so that a node reads each of them once. */
@ApplicationScoped
public class Checks {
    private static final int MOST = 20_000;

    @Inject
    DossierEngines engines;

    @Inject
    Directory directory;

    private final Map<UUID, Check> known = new ConcurrentHashMap<>();

    /** By the submission's id; in one statement, or none. @param questionnaire {@code <programme>/<edition>} */
    Map<UUID, Check> list(Connection connection, List<AdmissionRow> rows, String questionnaire) throws SQLException {
        List<UUID> unknown = rows.stream()
                .map(row -> row.filed().submission())
                .filter(each -> !known.containsKey(each))
                .toList();
        if (!unknown.isEmpty()) {
            read(connection, unknown, engines.get(questionnaire));
        }
        Map<UUID, Check> checks = new HashMap<>();
        for (AdmissionRow row : rows) {
            UUID submission = row.filed().submission();
            checks.put(submission, known.get(submission).eligible(isEligible(row)));
        }
        return checks;
    }

    private void read(Connection connection, List<UUID> submissions, Scoring scoring) throws SQLException {
        if (known.size() + submissions.size() > MOST) {
            known.clear();
        }
        String places = String.join(", ", Collections.nCopies(submissions.size(), "?"));
        try (var statement =
                connection.prepareStatement("select id, snapshot from submission where id in (" + places + ")")) {
            for (int at = 0; at < submissions.size(); at++) {
                statement.setObject(at + 1, submissions.get(at));
            }
            statement.setFetchSize(50);
            try (var row = statement.executeQuery()) {
                while (row.next()) {
                    var content = Content.of(new Snapshot(row.getString(2)).state(), scoring.index());
                    known.put(Columns.uuid(row, 1), Check.of(content, scoring.assess(content.sheet()), true));
                }
            }
        }
    }

    private boolean isEligible(AdmissionRow row) {
        return directory
                .index()
                .find(row.code())
                .filter(entry -> !entry.isGone() && entry.type().equals(row.type()))
                .isPresent();
    }
}
