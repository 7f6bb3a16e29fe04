/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.etalon.edition.ChangeEdition;
import org.etalon.edition.ChangeEdition.Left;
import org.etalon.platform.persistence.Database;
import org.etalon.platform.persistence.Sql;
import org.etalon.platform.security.Caller;

/**
 * Says what a jury has not done yet before its edition is decided: nothing of it can be done after. Dossiers are named but those to which
 * something ties who is told, which are a number among the others.
 */
@ApplicationScoped
public class UndoneWork {
    @Resource(lookup = Database.NAME)
    DataSource source;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    void tell(@Observes ChangeEdition.Deciding event) {
        event.left().addAll(list(event.edition(), caller.person().person(), clock.instant()));
    }

    List<Left> list(String edition, UUID person, Instant now) {
        return Sql.with(source, connection -> {
            List<Left> left = new ArrayList<>();
            for (String kind : List.of(UndoneQuery.UNCHECKED, UndoneQuery.UNDECIDED)) {
                var undone = UndoneQuery.list(connection, edition, kind, person, now);
                left.add(new Left(kind, undone.count(), undone.names()));
            }
            left.add(new Left("sitting", sittings(connection, edition)));
            return left.stream().filter(each -> each.count() > 0).toList();
        });
    }

    private static long sittings(Connection connection, String edition) throws SQLException {
        try (var statement =
                connection.prepareStatement("select count(*) from sitting where edition = ? and closed_at is null")) {
            statement.setString(1, edition);
            try (var row = statement.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }
}
