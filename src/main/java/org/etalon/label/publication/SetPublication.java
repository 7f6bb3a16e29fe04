/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.label.publication;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import javax.sql.DataSource;
import org.etalon.edition.EditionPhase;
import org.etalon.edition.EditionRow;
import org.etalon.edition.PublishingTime;
import org.etalon.label.LabelsChanged;
import org.etalon.platform.persistence.Database;
import org.etalon.platform.persistence.Sql;
import org.etalon.platform.security.AllowedTo;
import org.etalon.platform.security.Caller;
import org.etalon.platform.security.Role;

/** An organiser sets the instant from which the results of a decided edition are public, or sets another while it hasn't come. */
@ApplicationScoped
@Transactional
@AllowedTo(Role.ORGANISER)
public class SetPublication {
    @Resource(lookup = Database.NAME)
    DataSource source;

    @Inject
    PublishingTime times;

    @Inject
    Awarding awarding;

    @Inject
    Event<LabelsChanged> changed;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /**
     * @param key {@code <programme>/<edition>}
     * @param at empty for this very instant
     * @param endsOn the labels' last day, if they are to have one
     * @throws org.etalon.core.problem.RefusedException as unknown, where there is no such edition; where it isn't decided, or public
     *     already; where the instant is past, or the last day before it
     */
    public Publication set(String key, Optional<Instant> at, Optional<LocalDate> endsOn) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        EditionRow edition = times.lock(key);
        refuseUnlessDecided(edition, now);
        Instant then = at.map(each -> each.truncatedTo(ChronoUnit.MICROS)).orElse(now);
        if (then.isBefore(now)) {
            throw PublicationProblem.PUBLICATION_PAST.refusal("at");
        }
        if (endsOn.isPresent()
                && !endsOn.get()
                        .isAfter(LocalDate.ofInstant(then, edition.plan().zone()))) {
            throw PublicationProblem.PUBLICATION_END_WRONG.refusal("endsOn");
        }
        var publication = new Publication(key, then, endsOn);
        times.set(key, then);
        Sql.with(source, connection -> {
            PublicationRepository.put(connection, publication, caller.person().person(), now);
            awarding.award(connection, edition.plan(), publication, now);
            return null;
        });
        changed.fire(new LabelsChanged());
        return publication;
    }

    static void refuseUnlessDecided(EditionRow edition, Instant now) {
        EditionPhase phase = edition.phase(now);
        if (phase == EditionPhase.PUBLISHED) {
            throw PublicationProblem.PUBLICATION_DONE.refusal("");
        }
        if (phase != EditionPhase.DECIDED) {
            throw PublicationProblem.PUBLICATION_EARLY.refusal("");
        }
    }
}
