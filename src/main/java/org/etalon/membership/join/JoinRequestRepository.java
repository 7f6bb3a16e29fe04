/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.membership.join;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.etalon.membership.Membership;

/** Requests that wait for an answer, the oldest first. */
@ApplicationScoped
public class JoinRequestRepository {
    @PersistenceContext
    EntityManager entities;

    void add(JoinRequest request) {
        entities.persist(request);
        entities.flush();
    }

    void remove(JoinRequest request) {
        entities.remove(request);
    }

    Optional<JoinRequest> find(UUID id) {
        return query("r.id = :value", id).getResultStream().findFirst();
    }

    /** Of all collectivités. */
    List<JoinRequest> listBy(UUID person) {
        return query("r.person = :value", person).getResultList();
    }

    List<JoinRequest> listBy(String collectivity) {
        return query("r.collectivity = :value", collectivity).getResultList();
    }

    /** Where nobody looks after the members. */
    List<JoinRequest> listWithoutAdministrator() {
        return query(
                        "not exists (select m.id from Membership m where m.collectivity = r.collectivity"
                                + " and m.role = 'ADMINISTRATOR' and m.until = :value)",
                        Membership.OPEN)
                .getResultList();
    }

    private TypedQuery<JoinRequest> query(String which, Object value) {
        return entities.createQuery(
                        "select r from JoinRequest r where " + which + " order by r.askedAt, r.id", JoinRequest.class)
                .setParameter("value", value);
    }

    /** Those of a person in one collectivité: it has been decided otherwise. */
    public void removeOf(UUID person, String collectivity) {
        listBy(person).stream()
                .filter(each -> each.collectivity().equals(collectivity))
                .forEach(entities::remove);
    }

    /** All those of a person, who is gone. */
    void removeOf(UUID person) {
        listBy(person).forEach(entities::remove);
    }
}
