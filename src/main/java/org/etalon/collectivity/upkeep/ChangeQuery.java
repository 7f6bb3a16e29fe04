/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.collectivity.upkeep;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.Serializable;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.etalon.platform.faces.Excerpt;
import org.etalon.platform.persistence.Database;
import org.etalon.platform.persistence.Sql;

/** What refreshes have changed, over all bodies. */
@ApplicationScoped
public class ChangeQuery {
    private static final Map<String, String> ORDERS = Map.of(
            "vintage",
            "h.vintage",
            "name",
            "c.name",
            "field",
            "h.field",
            "before",
            "h.before_value",
            "after",
            "h.after_value");

    @Resource(lookup = Database.NAME)
    DataSource source;

    /**
     * One change of one body.
     *
     * @param before empty where it was not known
     * @param after empty where it is not known any more
     */
    public record ChangeRow(String vintage, String code, String name, String field, String before, String after)
            implements Serializable {}

    /** How many changes there are. */
    public int count() {
        return Sql.with(source, ChangeQuery::count);
    }

    /** A part of them, the newest first unless ordered otherwise. */
    public List<ChangeRow> list(Excerpt excerpt) {
        return Sql.with(source, connection -> list(connection, excerpt));
    }

    static int count(Connection connection) throws SQLException {
        try (var statement = connection.prepareStatement("select count(*) from collectivity_change");
                var row = statement.executeQuery()) {
            row.next();
            return row.getInt(1);
        }
    }

    static List<ChangeRow> list(Connection connection, Excerpt excerpt) throws SQLException {
        try (var statement = connection.prepareStatement(
                "select h.vintage, h.code, c.name, h.field, h.before_value, h.after_value from collectivity_change h"
                        + " join collectivity c on c.code = h.code order by " + order(excerpt)
                        + "h.vintage desc, h.id offset ? rows fetch first ? rows only")) {
            statement.setInt(1, excerpt.first());
            statement.setInt(2, excerpt.size());
            List<ChangeRow> rows = new ArrayList<>();
            try (var row = statement.executeQuery()) {
                while (row.next()) {
                    rows.add(new ChangeRow(
                            row.getString(1),
                            row.getString(2),
                            row.getString(3),
                            row.getString(4),
                            row.getString(5),
                            row.getString(6)));
                }
            }
            return rows;
        }
    }

    private static String order(Excerpt excerpt) {
        String column = ORDERS.get(excerpt.sort());
        return column == null ? "" : column + (excerpt.direction() == Excerpt.Direction.DESCENDING ? " desc, " : ", ");
    }
}
