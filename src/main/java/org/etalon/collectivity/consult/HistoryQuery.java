/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.collectivity.consult;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.etalon.platform.persistence.Database;
import org.etalon.platform.persistence.Sql;

/** What refreshes have changed of one body. */
@ApplicationScoped
public class HistoryQuery {
    @Resource(lookup = Database.NAME)
    DataSource source;

    /**
     * One change.
     *
     * @param before empty where it was not known
     * @param after empty where it is not known any more
     */
    public record HistoryRow(String vintage, String field, String before, String after) {}

    /** In the order in which they came. */
    public List<HistoryRow> listByCode(String code) {
        return Sql.with(source, connection -> listByCode(connection, code));
    }

    static List<HistoryRow> listByCode(Connection connection, String code) throws SQLException {
        try (var statement = connection.prepareStatement("select vintage, field, before_value, after_value"
                + " from collectivity_change where code = ? order by id")) {
            statement.setString(1, code);
            List<HistoryRow> rows = new ArrayList<>();
            try (var row = statement.executeQuery()) {
                while (row.next()) {
                    rows.add(new HistoryRow(row.getString(1), row.getString(2), row.getString(3), row.getString(4)));
                }
            }
            return rows;
        }
    }
}
