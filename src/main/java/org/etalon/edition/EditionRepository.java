/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.edition;

import static org.etalon.core.problem.RefusedException.refuseIfAny;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.util.List;
import java.util.Optional;
import org.etalon.core.problem.Problem;
import org.etalon.platform.persistence.Duplicate;

/** Editions as they stand. */
@ApplicationScoped
class EditionRepository {
    @PersistenceContext
    EntityManager entities;

    Optional<Edition> find(String key) {
        return Optional.ofNullable(entities.find(Edition.class, key));
    }

    /** The same; until the end of the transaction nobody else can change it. */
    Optional<Edition> lock(String key) {
        return Optional.ofNullable(entities.find(Edition.class, key, LockModeType.PESSIMISTIC_WRITE));
    }

    /**
     * Written at once, so that what comes back has its version.
     *
     * @throws org.etalon.core.problem.RefusedException where somebody was first, be it a moment ago; then the transaction is given up
     */
    void add(Edition edition) {
        try {
            entities.persist(edition);
            entities.flush();
        } catch (PersistenceException e) {
            refuseIfAny(
                    Duplicate.isBehind(e)
                            ? List.of(Problem.of(
                                    EditionProblem.EDITION_TAKEN,
                                    "edition",
                                    edition.plan().key()))
                            : List.of());
            throw e;
        }
    }

    void flush() {
        entities.flush();
    }
}
