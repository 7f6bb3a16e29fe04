/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.edition;

import static org.etalon.core.problem.RefusedException.refuseIfAny;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.etalon.core.problem.Problem;
import org.etalon.platform.security.SecurityProblem;

/** The instant at which an edition's results become public, in the transaction of the use case at hand. */
@ApplicationScoped
public class PublishingTime {
    @Inject
    EditionRepository editions;

    @Inject
    Clock clock;

    /**
     * Holds an edition, so that nobody else changes it before the end of the transaction.
     *
     * @param key {@code <programme>/<edition>}
     * @throws org.etalon.core.problem.RefusedException as unknown, where there is none
     */
    public EditionRow lock(String key) {
        return held(key).row();
    }

    /** @param at null for none. @throws org.etalon.core.problem.RefusedException as unknown, where there is no such edition */
    public void set(String key, Instant at) {
        Edition edition = held(key);
        EditionRow row = edition.row();
        edition.become(row.plan().publishing(at), row.rules(), clock.instant());
        editions.flush();
    }

    private Edition held(String key) {
        var found = editions.lock(key);
        refuseIfAny(found.isPresent() ? List.of() : List.of(Problem.of(SecurityProblem.UNKNOWN, "")));
        return found.get();
    }
}
