/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.edition.draft;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Editions as far as they are drafts. */
@ApplicationScoped
class DraftRepository {
    @PersistenceContext
    EntityManager entities;

    /** Whether it was still this version of a draft, and is gone. */
    boolean delete(String key, long version) {
        return entities.createQuery(
                                "delete from Edition e where e.id = :key and e.version = :version and e.stage = 'DRAFT'")
                        .setParameter("key", key)
                        .setParameter("version", version)
                        .executeUpdate()
                == 1;
    }
}
