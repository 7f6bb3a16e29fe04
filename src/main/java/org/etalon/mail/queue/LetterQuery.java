/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.mail.queue;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumMap;
import java.util.Map;
import javax.sql.DataSource;
import org.etalon.platform.persistence.Database;
import org.etalon.platform.persistence.Sql;

/** How the queue stands. */
@ApplicationScoped
public class LetterQuery {
    @Resource(lookup = Database.NAME)
    DataSource source;

    /** How many letters are in each state; a state without letters is left out. What ended is counted for thirty days. */
    public Map<LetterState, Long> count() {
        return Sql.with(source, connection -> {
            try (var statement = connection.prepareStatement("select state, count(*) from mail_letter group by state");
                    var row = statement.executeQuery()) {
                Map<LetterState, Long> counts = new EnumMap<>(LetterState.class);
                while (row.next()) {
                    counts.put(LetterState.valueOf(row.getString(1)), row.getLong(2));
                }
                return counts;
            }
        });
    }
}
