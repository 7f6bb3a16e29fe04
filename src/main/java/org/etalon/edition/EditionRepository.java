/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.edition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

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

    /** Written at once, so that what comes back has its version. */
    void add(Edition edition) {
        entities.persist(edition);
        entities.flush();
    }

    void flush() {
        entities.flush();
    }

    /** By programme, the one that opens last first. */
    List<Edition> list() {
        return entities.createQuery(
                        "select e from Edition e order by e.programme, e.opensAt desc, e.edition desc", Edition.class)
                .getResultList();
    }
}
