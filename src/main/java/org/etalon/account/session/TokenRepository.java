/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.account.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Tokens of persons, those that hold. */
@ApplicationScoped
public class TokenRepository {
    @PersistenceContext
    EntityManager entities;

    public void add(AccessToken token) {
        entities.persist(token);
    }

    /** The newest first. */
    public List<TokenRow> list(UUID person, Instant now) {
        return entities.createQuery(
                        "select t from AccessToken t where t.person = :person and t.expiresAt > :now"
                                + " order by t.createdAt desc, t.id",
                        AccessToken.class)
                .setParameter("person", person)
                .setParameter("now", now)
                .getResultStream()
                .map(AccessToken::row)
                .toList();
    }

    /** @return how many were removed: 0 where the person has no such one */
    public int remove(UUID person, UUID token) {
        return entities.createQuery("delete from AccessToken t where t.person = :person and t.id = :token")
                .setParameter("person", person)
                .setParameter("token", token)
                .executeUpdate();
    }

    public int removeAll(UUID person) {
        return entities.createQuery("delete from AccessToken t where t.person = :person")
                .setParameter("person", person)
                .executeUpdate();
    }
}
