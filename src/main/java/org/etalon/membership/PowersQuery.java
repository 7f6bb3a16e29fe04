/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.membership;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.etalon.platform.persistence.Database;
import org.etalon.platform.persistence.Sql;

/** What a person may do in a collectivité now, as a member or by mandate. */
@ApplicationScoped
public class PowersQuery {
    private static final String THEIRS =
            """
            select role, domains from standing
            where person = ? and collectivity = ? and since_at <= ? and until_at > ? order by since_at""";

    @Resource(lookup = Database.NAME)
    DataSource source;

    @Inject
    Clock clock;

    /** {@link Powers#NONE} for a stranger. */
    public Powers get(UUID person, String collectivity) {
        return Sql.with(source, connection -> get(connection, person, collectivity, clock.instant()));
    }

    static Powers get(Connection connection, UUID person, String collectivity, Instant now) throws SQLException {
        OffsetDateTime at = now.atOffset(ZoneOffset.UTC);
        try (var statement = connection.prepareStatement(THEIRS)) {
            statement.setObject(1, person);
            statement.setString(2, collectivity);
            statement.setObject(3, at);
            statement.setObject(4, at);
            List<Powers.Part> parts = new ArrayList<>();
            try (var row = statement.executeQuery()) {
                while (row.next()) {
                    parts.add(Powers.Part.of(row.getString(1), row.getString(2)));
                }
            }
            return new Powers(parts);
        }
    }
}
