/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier.submission.filed;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.etalon.dossier.evidence.EvidenceContent;
import org.etalon.platform.filename.FileName;
import org.etalon.platform.persistence.Columns;
import org.etalon.platform.storage.Digest;

/** Reads the evidence that a submission holds fast. */
public final class FiledEvidenceQuery {
    private static final String FIND =
            """
            select v.digest, v.byte_size, v.media_type, v.viewable, v.name, v.url
            from submission_evidence s join evidence_version v on v.evidence = s.evidence and v.number = s.number
            where s.submission = ? and s.evidence = ?""";

    private static final String VIEWABLE =
            """
            select v.evidence, v.media_type from submission_evidence s
            join evidence_version v on v.evidence = s.evidence and v.number = s.number where s.submission = ? and v.viewable""";

    private FiledEvidenceQuery() {}

    /** Of a submission's files those that may be shown, with their media types. */
    public static Map<UUID, String> listViewable(Connection connection, UUID submission) throws SQLException {
        try (var statement = connection.prepareStatement(VIEWABLE)) {
            statement.setObject(1, submission);
            Map<UUID, String> viewable = new HashMap<>();
            try (var row = statement.executeQuery()) {
                while (row.next()) {
                    viewable.put(Columns.uuid(row, 1), row.getString(2));
                }
            }
            return viewable;
        }
    }

    /** An item as it was handed in; empty where the submission has none of this id. */
    public static Optional<EvidenceContent> find(Connection connection, UUID submission, UUID evidence)
            throws SQLException {
        try (var statement = connection.prepareStatement(FIND)) {
            statement.setObject(1, submission);
            statement.setObject(2, evidence);
            try (var row = statement.executeQuery()) {
                if (!row.next()) {
                    return Optional.empty();
                }
                String digest = row.getString(1);
                return Optional.of(
                        digest == null
                                ? EvidenceContent.link(row.getString(6))
                                : new EvidenceContent(
                                        new Digest(digest),
                                        row.getLong(2),
                                        row.getString(3),
                                        row.getBoolean(4),
                                        new FileName(row.getString(5)),
                                        null));
            }
        }
    }
}
