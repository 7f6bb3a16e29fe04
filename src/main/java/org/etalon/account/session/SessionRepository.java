/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.account.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Sessions of persons, open ones. */
@ApplicationScoped
class SessionRepository {
    private static final String OPEN =
            " s.person = :person and s.endedAt is null and s.seenAt > :idle and s.createdAt > :old";

    @PersistenceContext
    EntityManager entities;

    void add(PersonSession session) {
        entities.persist(session);
    }

    /** The last used first. */
    List<SessionRow> listOpen(UUID person, Instant now) {
        return entities.createQuery(
                        "select new org.etalon.account.session.SessionRow(s.id, s.device, s.createdAt, s.seenAt)"
                                + " from PersonSession s where" + OPEN + " order by s.seenAt desc, s.id",
                        SessionRow.class)
                .setParameter("person", person)
                .setParameter("idle", now.minus(PersonSession.IDLE))
                .setParameter("old", now.minus(PersonSession.LONGEST))
                .getResultList();
    }

    /** @return how many were ended: 0 where the person has no such one */
    int end(UUID person, UUID session, Instant now) {
        return entities.createQuery("update PersonSession s set s.endedAt = :now"
                        + " where s.person = :person and s.id = :session and s.endedAt is null")
                .setParameter("now", now)
                .setParameter("person", person)
                .setParameter("session", session)
                .executeUpdate();
    }

    /** @param kept the one that goes on; an id of nothing where none does */
    int endOthers(UUID person, UUID kept, Instant now) {
        return entities.createQuery("update PersonSession s set s.endedAt = :now"
                        + " where s.person = :person and s.id <> :kept and s.endedAt is null")
                .setParameter("now", now)
                .setParameter("person", person)
                .setParameter("kept", kept)
                .executeUpdate();
    }

    /** Erases what is long over. */
    int removeOld(UUID person, Instant now) {
        return entities.createQuery("delete from PersonSession s where s.person = :person and s.createdAt <= :old")
                .setParameter("person", person)
                .setParameter("old", now.minus(PersonSession.LONGEST))
                .executeUpdate();
    }

    int removeAll(UUID person) {
        return entities.createQuery("delete from PersonSession s where s.person = :person")
                .setParameter("person", person)
                .executeUpdate();
    }
}
