/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.membership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;

/** Memberships as they stand. */
@ApplicationScoped
public class MembershipRepository {
    @PersistenceContext
    EntityManager entities;

    /** Kept at once, after the ends of others, so that a role that is taken back is not refused as a second one. */
    public void add(Membership membership) {
        entities.flush();
        entities.persist(membership);
        entities.flush();
    }

    /**
     * Until the end of the transaction nobody else comes past here for this collectivité. An update that changes nothing holds on
     * both databases, also as the first statement of a transaction.
     *
     * @return whether there is such a collectivité
     */
    boolean queue(String collectivity) {
        return entities.createNativeQuery("update collectivity set code = code where code = ?1")
                        .setParameter(1, collectivity)
                        .executeUpdate()
                > 0;
    }

    /** Those that have not ended, of everybody in one collectivité. */
    public List<Membership> listOpen(String collectivity) {
        return open("m.collectivity = :value", collectivity);
    }

    /** Those that have not ended, of one person. */
    public List<Membership> listOpen(UUID person) {
        return open("m.person = :value", person);
    }

    private List<Membership> open(String which, Object value) {
        return entities.createQuery(
                        "select m from Membership m where " + which
                                + " and m.until = :open order by m.collectivity, m.since, m.id",
                        Membership.class)
                .setParameter("value", value)
                .setParameter("open", Membership.OPEN)
                .getResultList();
    }
}
