/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.label.statistics;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.etalon.label.statistics.OutcomeQuery.OutcomeRow;
import org.etalon.label.statistics.OutcomeQuery.State;
import org.etalon.platform.persistence.Database;
import org.etalon.platform.persistence.Sql;

/** What dossiers came to, as far as it is public, kept until more of it is; then only that is read. */
@ApplicationScoped
public class Outcomes {
    @Resource(lookup = Database.NAME)
    DataSource source;

    @Inject
    Clock clock;

    private volatile Kept kept;

    private record Kept(State state, List<OutcomeRow> rows) {}

    List<OutcomeRow> list() {
        kept = Sql.together(source, this::read);
        return kept.rows();
    }

    private Kept read(Connection connection) throws SQLException {
        Instant now = clock.instant();
        State state = OutcomeQuery.getState(connection, now);
        Kept last = kept;
        if (last != null && last.state().equals(state)) {
            return last;
        }
        if (last != null && last.state().last() != null && last.state().appeals() == state.appeals()) {
            List<OutcomeRow> more = OutcomeQuery.list(connection, last.state().last(), now);
            if (last.rows().size() + more.size() == state.count()) {
                return new Kept(
                        state,
                        Stream.concat(last.rows().stream(), more.stream()).toList());
            }
        }
        return new Kept(state, OutcomeQuery.list(connection, Instant.EPOCH, now));
    }
}
