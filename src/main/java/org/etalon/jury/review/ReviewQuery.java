/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.review;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.etalon.core.assignment.Share;
import org.etalon.jury.assignment.ReadingState;
import org.etalon.jury.review.Review.HandedIn;
import org.etalon.platform.persistence.Columns;

/** Reads reviews, each question in one statement. */
public final class ReviewQuery {
    private static final String READ =
            """
            select r.id, r.juror, r.dossier, r.handed_in_at, r.submission, p.part, p.version, p.content, p.changed_at
            from review r left join review_part p on p.review = r.id where\s""";
    private static final String OWN = "r.juror = ? and r.dossier = ?";
    private static final String HANDED_IN =
            """
            r.dossier in (%s) and r.handed_in_at is not null and r.appeal is %s null
              and not exists (select 1 from recusal t where t.juror = r.juror and t.dossier = r.dossier and t.state <> 'DISMISSED')
            order by r.handed_in_at, r.id""";

    private ReviewQuery() {}

    /** A juror's own; an empty one where nothing was said yet. */
    public static Review get(Connection connection, UUID juror, UUID dossier) throws SQLException {
        try (var statement = connection.prepareStatement(READ + OWN)) {
            statement.setObject(1, juror);
            statement.setObject(2, dossier);
            return reviews(statement).stream()
                    .findFirst()
                    .orElseGet(() -> new Review(null, juror, dossier, Optional.empty(), Map.of()));
        }
    }

    /** All that were handed in for the first decision, the first first, but for those of jurors who turned out to be tied to it. */
    public static List<Review> listHandedIn(Connection connection, UUID dossier) throws SQLException {
        return listHandedIn(connection, dossier, HANDED_IN.formatted("?", ""));
    }

    /** Likewise of several dossiers, at least one. */
    public static List<Review> listHandedIn(Connection connection, Collection<UUID> dossiers) throws SQLException {
        try (var statement = connection.prepareStatement(READ + HANDED_IN.formatted(gaps(dossiers), ""))) {
            fill(statement, dossiers);
            return reviews(statement);
        }
    }

    /** As many gaps as there are dossiers, as they stand in a list. */
    public static String gaps(Collection<UUID> dossiers) {
        return String.join(", ", Collections.nCopies(dossiers.size(), "?"));
    }

    /** Puts them there. */
    public static void fill(PreparedStatement statement, Collection<UUID> dossiers) throws SQLException {
        int at = 1;
        for (UUID dossier : dossiers) {
            statement.setObject(at++, dossier);
        }
    }

    /** Likewise those that were handed in on appeal. */
    public static List<Review> listOnAppeal(Connection connection, UUID dossier) throws SQLException {
        return listHandedIn(connection, dossier, HANDED_IN.formatted("?", "not"));
    }

    private static List<Review> listHandedIn(Connection connection, UUID dossier, String which) throws SQLException {
        try (var statement = connection.prepareStatement(READ + which)) {
            statement.setObject(1, dossier);
            return reviews(statement);
        }
    }

    /** See {@link Review#revision}. */
    public static long revision(Connection connection, UUID juror, UUID dossier) throws SQLException {
        try (var statement = connection.prepareStatement(
                """
                select coalesce(sum(p.version), 0) + count(distinct r.handed_in_at)
                from review r left join review_part p on p.review = r.id where r.juror = ? and r.dossier = ?""")) {
            statement.setObject(1, juror);
            statement.setObject(2, dossier);
            try (var row = statement.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }

    /** How far the jurors of an edition are with what they have begun. */
    public static Map<Share, ReadingState> states(Connection connection, String edition) throws SQLException {
        try (var statement = connection.prepareStatement(
                """
                select r.juror, r.dossier, r.handed_in_at from review r join juror j on j.id = r.juror where j.edition = ?""")) {
            statement.setString(1, edition);
            Map<Share, ReadingState> states = new HashMap<>();
            try (var row = statement.executeQuery()) {
                while (row.next()) {
                    states.put(
                            new Share(Columns.uuid(row, 1), Columns.uuid(row, 2)),
                            Columns.instant(row, 3) == null ? ReadingState.BEGUN : ReadingState.DONE);
                }
            }
            return states;
        }
    }

    private static List<Review> reviews(PreparedStatement statement) throws SQLException {
        Map<UUID, Review> heads = new LinkedHashMap<>();
        Map<UUID, Map<String, ReviewPart>> parts = new HashMap<>();
        try (var row = statement.executeQuery()) {
            while (row.next()) {
                Review head = head(row);
                heads.put(head.id(), head);
                String part = row.getString(6);
                if (part != null) {
                    parts.computeIfAbsent(head.id(), id -> new HashMap<>())
                            .put(part, new ReviewPart(part, row.getLong(7), row.getString(8), Columns.instant(row, 9)));
                }
            }
        }
        List<Review> reviews = new ArrayList<>();
        heads.values()
                .forEach(head -> reviews.add(new Review(
                        head.id(),
                        head.juror(),
                        head.dossier(),
                        head.handedIn(),
                        parts.getOrDefault(head.id(), Map.of()))));
        return reviews;
    }

    private static Review head(ResultSet row) throws SQLException {
        Instant at = Columns.instant(row, 4);
        return new Review(
                Columns.uuid(row, 1),
                Columns.uuid(row, 2),
                Columns.uuid(row, 3),
                at == null ? Optional.empty() : Optional.of(new HandedIn(at, Columns.uuid(row, 5))),
                Map.of());
    }
}
