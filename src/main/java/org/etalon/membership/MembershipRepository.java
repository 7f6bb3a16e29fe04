/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.membership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Memberships as they stand. */
@ApplicationScoped
class MembershipRepository {
    @PersistenceContext
    EntityManager entities;

    void add(Membership membership) {
        entities.persist(membership);
    }

    /** Those of one person in one collectivité at an instant. */
    List<Membership> listBy(UUID person, String collectivity, Instant at) {
        return entities.createQuery(
                        """
                        select m from Membership m
                        where m.person = :person and m.collectivity = :collectivity and m.since <= :at and m.until > :at
                        order by m.since, m.id""",
                        Membership.class)
                .setParameter("person", person)
                .setParameter("collectivity", collectivity)
                .setParameter("at", at)
                .getResultList();
    }
}
