/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier.teamwork;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import javax.sql.DataSource;
import org.etalon.dossier.DossierDoor;
import org.etalon.dossier.DossierEngines;
import org.etalon.dossier.OpenDossier;
import org.etalon.platform.persistence.Database;
import org.etalon.platform.persistence.Sql;
import org.etalon.platform.security.Caller;

/** A desk for the caller, in the transaction of the use case at hand. */
@ApplicationScoped
public class TeamworkDesks {
    @Resource(lookup = Database.NAME)
    DataSource source;

    @Inject
    DossierEngines engines;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** What is done at a desk. */
    @FunctionalInterface
    public interface Work<T> {
        T at(TeamworkDesk desk) throws SQLException;
    }

    /** @throws org.etalon.core.problem.RefusedException as unknown, where the dossier is not for the caller to read */
    public <T> T with(UUID dossier, Work<T> work) {
        UUID person = caller.person().person();
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        return Sql.with(source, connection -> {
            var head = DossierDoor.head(connection, dossier, person, now);
            TeamworkRepository.lock(connection, dossier);
            var questionnaire = engines.get(head.questionnaire()).questionnaire();
            return work.at(new TeamworkDesk(
                    connection, head, questionnaire, TeamworkQuery.get(connection, dossier), person, now));
        });
    }

    /** Only looked at. @throws org.etalon.core.problem.RefusedException as unknown, where the dossier is not for the caller to read */
    public Teamwork read(UUID dossier) {
        UUID person = caller.person().person();
        return Sql.with(source, (Connection connection) -> {
            DossierDoor.head(connection, dossier, person, clock.instant());
            return TeamworkQuery.get(connection, dossier);
        });
    }

    /** Only looked at. @param dossier that the caller has read, and so may */
    public Teamwork read(OpenDossier dossier) {
        return Sql.with(
                source,
                (Connection connection) ->
                        TeamworkQuery.get(connection, dossier.head().id()));
    }
}
