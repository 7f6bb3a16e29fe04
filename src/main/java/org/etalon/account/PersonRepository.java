/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.account;

import static org.etalon.core.problem.RefusedException.refuseIfAny;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.etalon.core.problem.Problem;
import org.etalon.platform.security.SecurityProblem;
import org.etalon.platform.setting.Demonstration;

/** Persons, one by one. Who left is not there any more. */
@ApplicationScoped
public class PersonRepository {
    @PersistenceContext
    EntityManager entities;

    @Inject
    Demonstration demonstration;

    public Optional<Person> find(UUID id) {
        return first("select p from Person p where p.id = :value and p.leftAt is null", id);
    }

    /** @throws org.etalon.core.problem.RefusedException as unknown */
    public Person get(UUID id) {
        Optional<Person> found = find(id);
        refuseIfAny(found.isEmpty() ? List.of(Problem.of(SecurityProblem.UNKNOWN, "")) : List.of());
        return found.get();
    }

    /** @param email as typed, in any capitals */
    public Optional<Person> findByEmail(String email) {
        return first("select p from Person p where p.emailKey = :value", Profile.key(email));
    }

    /** The same, of those who may come in here: invented people do in a demonstration alone. */
    public Optional<Person> findWhoMayEnter(String email) {
        return findByEmail(email).filter(person -> demonstration.lets(person.email()));
    }

    private Optional<Person> first(String query, Object value) {
        return entities.createQuery(query, Person.class)
                .setParameter("value", value)
                .getResultStream()
                .findFirst();
    }

    /** Kept at once, so that a second one with the same address is refused here. */
    public void add(Person person) {
        entities.persist(person);
        entities.flush();
    }

    /** Whether anybody ever had an account. */
    public boolean isAnybodyThere() {
        return entities.createQuery("select count(p) from Person p", Long.class).getSingleResult() > 0;
    }

    /** Whether anybody has an address that ends so. @param ending in lower case */
    public boolean isAnybodyAt(String ending) {
        return entities.createQuery("select count(p) from Person p where p.emailKey like :ending", Long.class)
                        .setParameter("ending", "%" + ending)
                        .getSingleResult()
                > 0;
    }

    public boolean isOrganiserThere() {
        return entities.createQuery("select count(p) from Person p where p.organiser = true", Long.class)
                        .getSingleResult()
                > 0;
    }

    /** Whether organisers and jurors need a second factor. */
    public boolean isSecondFactorRequired() {
        return Boolean.TRUE.equals(
                entities.createNativeQuery("select second_factor_required from account_setting where id = 1")
                        .getSingleResult());
    }

    /** Whether they are in a jury. */
    public boolean isJuror(UUID person) {
        return !entities.createNativeQuery("select 1 from juror where person = ?1 and until_at > current_timestamp")
                .setParameter(1, person)
                .getResultList()
                .isEmpty();
    }

    public void requireSecondFactor(boolean required) {
        entities.createNativeQuery("update account_setting set second_factor_required = ?1 where id = 1")
                .setParameter(1, required)
                .executeUpdate();
    }

    /** Who runs the programme. */
    public List<UUID> listOrganisers() {
        return entities.createQuery(
                        "select p.id from Person p where p.organiser = true and p.leftAt is null", UUID.class)
                .getResultList();
    }

    /** Until the end of the transaction nobody else comes past here: for what only one may do. */
    public void queue() {
        entities.createNativeQuery("select id from account_setting where id = 1 for update")
                .getSingleResult();
    }
}
