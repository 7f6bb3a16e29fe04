/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.ranking;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.etalon.core.review.Comparison;
import org.etalon.core.review.Divergence;
import org.etalon.core.review.Reading;
import org.etalon.core.scoring.Scoring;
import org.etalon.dossier.submission.Snapshot;
import org.etalon.dossier.submission.filed.Content;
import org.etalon.jury.review.Review;
import org.etalon.jury.review.ReviewQuery;
import org.etalon.jury.review.UnderReview;
import org.etalon.platform.persistence.Columns;

/** Reads where the readings of some dossiers are far apart, in two statements however many these are. */
final class DivergenceQuery {
    private static final String SNAPSHOTS = "select d.id, s.snapshot from dossier d %s where d.id in (%s)";

    private DivergenceQuery() {}

    /** By dossier. @param dossiers of which who asks may see the readings; at least one */
    static Map<UUID, List<Divergence>> list(Connection connection, Scoring scoring, Collection<UUID> dossiers)
            throws SQLException {
        Map<UUID, List<Review>> reviews =
                ReviewQuery.listHandedIn(connection, dossiers).stream().collect(Collectors.groupingBy(Review::dossier));
        String gaps = ReviewQuery.gaps(dossiers);
        try (var statement = connection.prepareStatement(SNAPSHOTS.formatted(RankingQuery.LAST, gaps))) {
            ReviewQuery.fill(statement, dossiers);
            Map<UUID, List<Divergence>> found = new HashMap<>();
            try (var row = statement.executeQuery()) {
                while (row.next()) {
                    UUID dossier = Columns.uuid(row, 1);
                    Content content = Content.of(new Snapshot(row.getString(2)).state(), scoring.index());
                    List<Reading> readings = reviews.getOrDefault(dossier, List.of()).stream()
                            .map(each -> UnderReview.reading(each, content, scoring))
                            .toList();
                    found.put(dossier, new Comparison(readings).divergences());
                }
            }
            return found;
        }
    }
}
