/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.label.laureate;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.etalon.core.answer.QuestionIndex;
import org.etalon.dossier.submission.Submission;
import org.etalon.dossier.submission.SubmissionQuery;
import org.etalon.dossier.submission.filed.Content;
import org.etalon.dossier.submission.filed.Piece;

/**
 * What was handed in of which a laureate may show something.
 *
 * @param pieces those that were not confidential when they were handed in, nor are now
 */
record Showing(Submission submission, List<Piece> pieces) {
    Showing {
        pieces = List.copyOf(pieces);
    }

    static Showing of(Connection connection, UUID dossier, QuestionIndex index) throws SQLException {
        Submission submission =
                SubmissionQuery.findCounting(connection, dossier).orElseThrow();
        Set<UUID> open = ChoiceQuery.listPublishable(connection, submission.id());
        List<Piece> pieces =
                Content.of(SubmissionQuery.snapshot(connection, submission).state(), index).pieces().stream()
                        .filter(piece -> !piece.confidential() && open.contains(UUID.fromString(piece.id())))
                        .toList();
        return new Showing(submission, pieces);
    }

    Set<UUID> ids() {
        return pieces.stream().map(piece -> UUID.fromString(piece.id())).collect(Collectors.toSet());
    }
}
