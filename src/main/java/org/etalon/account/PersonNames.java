/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.account;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.etalon.platform.persistence.Columns;
import org.etalon.platform.persistence.Database;
import org.etalon.platform.persistence.Sql;
import org.etalon.platform.text.Texts;

/** What to call persons, also those who are gone, in one statement for all of them. */
@ApplicationScoped
public class PersonNames {
    @Resource(lookup = Database.NAME)
    DataSource source;

    /** @return a name for each id: the person's own, or « Ancien membre » for who left or never was */
    public Map<UUID, String> list(Collection<UUID> ids, Locale language) {
        Map<UUID, String> names =
                ids.isEmpty() ? new HashMap<>() : Sql.with(source, connection -> own(connection, ids));
        String former = Texts.of("account", language).get("former");
        ids.forEach(id -> names.putIfAbsent(id, former));
        return names;
    }

    static Map<UUID, String> own(Connection connection, Collection<UUID> ids) throws SQLException {
        List<UUID> asked = new ArrayList<>(ids);
        Map<UUID, String> names = new HashMap<>();
        String gaps = String.join(", ", Collections.nCopies(asked.size(), "?"));
        try (var statement = connection.prepareStatement(
                "select id, name from person where left_at is null and id in (" + gaps + ")")) {
            for (int i = 0; i < asked.size(); i++) {
                statement.setObject(i + 1, asked.get(i));
            }
            try (var row = statement.executeQuery()) {
                while (row.next()) {
                    names.put(Columns.uuid(row, 1), row.getString(2));
                }
            }
        }
        return names;
    }
}
