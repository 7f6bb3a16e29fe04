/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.panel;

import static java.util.stream.Collectors.toMap;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.etalon.edition.EditionQuery;
import org.etalon.edition.EditionRow;
import org.etalon.jury.Juror;
import org.etalon.jury.JurorQuery;
import org.etalon.jury.JuryDesk;
import org.etalon.platform.persistence.Database;
import org.etalon.platform.persistence.Sql;
import org.etalon.platform.security.AllowedTo;
import org.etalon.platform.security.Caller;
import org.etalon.platform.security.Role;

/** Jurors read which juries they are in. */
@ApplicationScoped
@Transactional
@AllowedTo(Role.JUROR)
public class ReadJuries {
    @Resource(lookup = Database.NAME)
    DataSource source;

    @Inject
    EditionQuery editions;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** One's place in the jury of an edition. @param appealed whether an appeal there waits for its decision */
    public record Seat(Juror juror, EditionRow edition, boolean appealed) {}

    /** The latest first. */
    public List<Seat> list() {
        UUID person = caller.person().person();
        Map<String, EditionRow> rows =
                editions.list().stream().collect(toMap(row -> row.plan().key(), row -> row));
        return Sql.with(source, connection -> {
            Set<String> appealed = JuryDesk.appealed(connection);
            return JurorQuery.list(connection, person, clock.instant()).stream()
                    .map(each -> new Seat(each, rows.get(each.edition()), appealed.contains(each.edition())))
                    .toList();
        });
    }
}
