/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.account.factor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Second factors and recovery codes. */
@ApplicationScoped
class FactorRepository {
    @PersistenceContext
    EntityManager entities;

    Optional<PersonFactor> find(UUID person) {
        return entities.createQuery("select f from PersonFactor f where f.person = :person", PersonFactor.class)
                .setParameter("person", person)
                .getResultStream()
                .findFirst();
    }

    void add(PersonFactor factor) {
        entities.persist(factor);
        entities.flush();
    }

    /** @return whether the step was free: of two who come with one code, one is let in */
    boolean use(UUID person, long step) {
        return entities.createQuery("update PersonFactor f set f.lastStep = :step"
                                + " where f.person = :person and f.lastStep < :step")
                        .setParameter("step", step)
                        .setParameter("person", person)
                        .executeUpdate()
                == 1;
    }

    void confirm(UUID person, Instant now) {
        entities.createQuery("update PersonFactor f set f.confirmedAt = :now where f.person = :person")
                .setParameter("now", now)
                .setParameter("person", person)
                .executeUpdate();
    }

    void addRecovery(UUID person, String print) {
        run("insert into person_recovery (person, code) values (cast(?1 as uuid), ?2)", person, print);
    }

    /** @return whether it was there: a recovery code opens once */
    boolean useRecovery(UUID person, String print) {
        return run("delete from person_recovery where person = cast(?1 as uuid) and code = ?2", person, print) == 1;
    }

    int countRecovery(UUID person) {
        Object count = entities.createNativeQuery(
                        "select count(*) from person_recovery where person = cast(?1 as uuid)")
                .setParameter(1, person.toString())
                .getSingleResult();
        return ((Number) count).intValue();
    }

    void remove(UUID person) {
        entities.createNativeQuery("delete from person_recovery where person = cast(?1 as uuid)")
                .setParameter(1, person.toString())
                .executeUpdate();
        entities.createQuery("delete from PersonFactor f where f.person = :person")
                .setParameter("person", person)
                .executeUpdate();
    }

    private int run(String sql, UUID person, String code) {
        return entities.createNativeQuery(sql)
                .setParameter(1, person.toString())
                .setParameter(2, code)
                .executeUpdate();
    }
}
