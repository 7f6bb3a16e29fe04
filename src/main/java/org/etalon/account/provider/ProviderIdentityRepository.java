/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.account.provider;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import java.util.UUID;

/** Whom a provider's names mean here. */
@ApplicationScoped
class ProviderIdentityRepository {
    @PersistenceContext
    EntityManager entities;

    Optional<UUID> find(String issuer, String subject) {
        return Optional.ofNullable(entities.find(ProviderIdentity.class, ProviderIdentity.key(issuer, subject)))
                .map(ProviderIdentity::person);
    }

    boolean isLinked(UUID person) {
        return entities.createQuery("select count(i) from ProviderIdentity i where i.person = :person", Long.class)
                        .setParameter("person", person)
                        .getSingleResult()
                > 0;
    }

    void add(ProviderIdentity identity) {
        entities.persist(identity);
        entities.flush();
    }

    int removeAll(UUID person) {
        return entities.createQuery("delete from ProviderIdentity i where i.person = :person")
                .setParameter("person", person)
                .executeUpdate();
    }
}
