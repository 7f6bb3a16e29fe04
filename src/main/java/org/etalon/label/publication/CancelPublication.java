/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.label.publication;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import javax.sql.DataSource;
import org.etalon.edition.EditionRow;
import org.etalon.edition.PublishingTime;
import org.etalon.label.LabelQuery;
import org.etalon.label.LabelsChanged;
import org.etalon.platform.persistence.Database;
import org.etalon.platform.persistence.Sql;
import org.etalon.platform.security.AllowedTo;
import org.etalon.platform.security.Role;

/** An organiser takes a publication back while its instant hasn't come. */
@ApplicationScoped
@Transactional
@AllowedTo(Role.ORGANISER)
public class CancelPublication {
    @Resource(lookup = Database.NAME)
    DataSource source;

    @Inject
    PublishingTime times;

    @Inject
    Awarding awarding;

    @Inject
    Event<LabelsChanged> changed;

    @Inject
    Clock clock;

    /** @throws org.etalon.core.problem.RefusedException as unknown, where none was set; where it has come already */
    public void cancel(String key) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        EditionRow edition = times.lock(key);
        SetPublication.refuseUnlessDecided(edition, now);
        if (edition.plan().time().publishesAt() == null) {
            throw PublicationProblem.PUBLICATION_NONE.refusal("");
        }
        times.set(key, null);
        Sql.with(source, connection -> {
            LabelQuery.lockVersion(connection);
            PublicationRepository.delete(connection, key);
            awarding.withdraw(
                    connection,
                    new String[] {edition.plan().programme(), edition.plan().edition()},
                    now);
            return null;
        });
        changed.fire(new LabelsChanged());
    }
}
