/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.review;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.etalon.platform.persistence.Columns;
import org.etalon.platform.text.CanonicalText;
import org.etalon.platform.text.JsonTree;

/** What stays of somebody's reviews when they leave: those that were handed in, as far as others may read them. */
public final class ReviewsLeft {
    private static final String UNFINISHED =
            "(select r.id from review r join juror j on j.id = r.juror where j.person = ? and r.handed_in_at is null)";

    private ReviewsLeft() {}

    /** What is unfinished goes, and so does what was for themselves alone. */
    public static void tidy(Connection connection, UUID person) throws SQLException {
        for (String table : List.of("review_part where review in ", "review where id in ")) {
            try (var statement = connection.prepareStatement("delete from " + table + UNFINISHED)) {
                statement.setObject(1, person);
                statement.executeUpdate();
            }
        }
        for (Part part : parts(connection, person)) {
            Map<String, Object> tree = new HashMap<>();
            ((Map<?, ?>) JsonTree.read(part.content())).forEach((field, value) -> tree.put(field.toString(), value));
            if (tree.remove("note") != null) {
                put(connection, part, CanonicalText.of(tree));
            }
        }
    }

    private record Part(UUID review, String name, String content) {}

    private static List<Part> parts(Connection connection, UUID person) throws SQLException {
        try (var statement = connection.prepareStatement(
                """
                select p.review, p.part, p.content from review_part p join review r on r.id = p.review
                join juror j on j.id = r.juror where j.person = ?""")) {
            statement.setObject(1, person);
            List<Part> parts = new ArrayList<>();
            try (var row = statement.executeQuery()) {
                while (row.next()) {
                    parts.add(new Part(Columns.uuid(row, 1), row.getString(2), row.getString(3)));
                }
            }
            return parts;
        }
    }

    private static void put(Connection connection, Part part, String content) throws SQLException {
        try (var statement =
                connection.prepareStatement("update review_part set content = ? where review = ? and part = ?")) {
            statement.setString(1, content);
            statement.setObject(2, part.review());
            statement.setString(3, part.name());
            statement.executeUpdate();
        }
    }
}
