/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.panel;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.etalon.account.PersonLeaves;
import org.etalon.edition.EditionPhase;
import org.etalon.edition.EditionQuery;
import org.etalon.jury.Juror;
import org.etalon.jury.JurorPost;
import org.etalon.jury.JurorQuery;
import org.etalon.jury.JuryProblem;
import org.etalon.jury.assigned.Lifting;
import org.etalon.jury.log.JuryLog;
import org.etalon.jury.log.JuryStep.Taken;
import org.etalon.jury.log.JuryStepKind;
import org.etalon.platform.persistence.Database;
import org.etalon.platform.persistence.Sql;

/** Whose account goes, leaves every jury; who chairs one at work goes once a deputy can lead it. */
@ApplicationScoped
public class JurorLeaves {
    @Resource(lookup = Database.NAME)
    DataSource source;

    @Inject
    EditionQuery editions;

    @Inject
    Clock clock;

    void leave(@Observes PersonLeaves event) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Sql.with(source, connection -> {
            for (Juror seat : JurorQuery.list(connection, event.person(), now)) {
                JuryLog.lock(connection, seat.edition());
                if (isNeeded(connection, seat, now)) {
                    event.object(JuryProblem.CHAIR_LEAVES.at(""));
                }
                end(connection, seat, now);
            }
            return null;
        });
    }

    private boolean isNeeded(Connection connection, Juror seat, Instant now) throws SQLException {
        EditionPhase phase = editions.find(seat.edition()).orElseThrow().phase(now);
        return seat.post() == JurorPost.CHAIR
                && (phase == EditionPhase.CLOSED || phase == EditionPhase.IN_REVIEW)
                && JurorQuery.list(connection, seat.edition(), now).stream()
                        .noneMatch(each -> each.post() == JurorPost.DEPUTY);
    }

    /** What they said of themselves goes with them. */
    private static void end(Connection connection, Juror seat, Instant now) throws SQLException {
        new Lifting(connection, Optional.of(seat.person()), now).left(seat);
        JurorRepository.change(connection, Panel.bare(seat));
        JurorRepository.end(connection, seat.id(), now);
        var taken = new Taken(
                seat.edition(),
                JuryStepKind.JUROR_LEFT,
                Optional.of(seat.person()),
                Optional.empty(),
                Map.of("juror", seat.person().toString()));
        JuryLog.add(connection, taken, now);
    }
}
