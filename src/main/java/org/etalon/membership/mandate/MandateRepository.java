/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.membership.mandate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Mandates as they stand. */
@ApplicationScoped
public class MandateRepository {
    @PersistenceContext
    EntityManager entities;

    void add(Mandate mandate) {
        entities.persist(mandate);
    }

    /** It is over from this instant on, and who ended it is kept: beside the entity, since a person that may be missing can't be mapped. */
    void end(Mandate mandate, UUID person, Instant at) {
        mandate.end(at);
        entities.flush();
        entities.createNativeQuery("update mandate set ended_by = ?1 where id = ?2")
                .setParameter(1, person)
                .setParameter(2, mandate.id())
                .executeUpdate();
    }

    Optional<Mandate> find(UUID id) {
        return Optional.ofNullable(entities.find(Mandate.class, id));
    }

    /** Those that are not over, given by a collectivité or to it, by their beginning. */
    List<Mandate> list(String code, Instant now) {
        return entities.createQuery(
                        """
                        select m from Mandate m where (m.collectivity = :code or m.operator = :code) and m.until > :now
                        order by m.since, m.id""",
                        Mandate.class)
                .setParameter("code", code)
                .setParameter("now", now)
                .getResultList();
    }
}
