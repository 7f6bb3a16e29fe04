/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.collectivity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;

/** Single bodies. */
@ApplicationScoped
class CollectivityRepository {
    @PersistenceContext
    EntityManager entities;

    Optional<Collectivity> find(String code) {
        return Optional.ofNullable(entities.find(Collectivity.class, code));
    }

    /** A body that has this SIREN or this code, there or gone. */
    Optional<Collectivity> findBySiren(String siren) {
        return entities.createQuery(
                        "select c from Collectivity c where c.siren = :siren or c.code = :siren order by c.gone, c.code",
                        Collectivity.class)
                .setParameter("siren", siren)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    void add(Collectivity collectivity) {
        entities.persist(collectivity);
    }

    /** Notes what was corrected; a refresh notes in the same place. */
    void remember(String code, String vintage, Correction correction, Instant at) {
        entities.createNativeQuery(
                        "insert into collectivity_change (code, vintage, field, before_value, after_value, at)"
                                + " values (?1, ?2, ?3, ?4, ?5, ?6)")
                .setParameter(1, code)
                .setParameter(2, vintage)
                .setParameter(3, correction.field())
                .setParameter(4, correction.before())
                .setParameter(5, correction.after())
                .setParameter(6, at.atOffset(ZoneOffset.UTC))
                .executeUpdate();
    }

    /** Raises the directory's version; until the end of the transaction nobody else can change the directory. */
    void raiseVersion(Instant at) {
        entities.createNativeQuery("update directory_version set version = version + 1, changed_at = ?1 where id = 1")
                .setParameter(1, at.atOffset(ZoneOffset.UTC))
                .executeUpdate();
    }
}
