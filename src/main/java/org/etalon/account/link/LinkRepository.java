/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.account.link;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.etalon.account.AccountProblem;
import org.etalon.account.RandomToken;
import org.etalon.core.problem.Problem;
import org.etalon.core.problem.RefusedException;

/** Links that hold. */
@ApplicationScoped
public class LinkRepository {
    @PersistenceContext
    EntityManager entities;

    public void add(AccountLink link) {
        entities.persist(link);
    }

    /** Looks, and leaves it as it is. */
    public Optional<AccountLink> find(LinkKind kind, String token, Instant now) {
        return query(kind, token, now).getResultStream().findFirst();
    }

    /**
     * Uses it up; of two who come at once one gets it.
     *
     * @throws org.etalon.core.problem.RefusedException with {@link AccountProblem#LINK_SPENT} where it doesn't hold any more
     */
    public AccountLink take(LinkKind kind, String token, Instant now) {
        Optional<AccountLink> found = query(kind, token, now)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
        AccountLink link = found.orElseThrow(this::spent);
        entities.remove(link);
        return link;
    }

    /** What who comes with a link that doesn't hold any more is told. */
    public RefusedException spent() {
        return new RefusedException(List.of(Problem.of(AccountProblem.LINK_SPENT, "")));
    }

    private TypedQuery<AccountLink> query(LinkKind kind, String token, Instant now) {
        return entities.createQuery(
                        "select l from AccountLink l where l.kind = :kind and l.token = :token and l.expiresAt > :now",
                        AccountLink.class)
                .setParameter("kind", kind)
                .setParameter("token", RandomToken.digest(token))
                .setParameter("now", now);
    }

    /** Makes all links of a person void: another one takes their place, or the person is gone. */
    public void removeOf(UUID person) {
        entities.createQuery("delete from AccountLink l where l.person = :person")
                .setParameter("person", person)
                .executeUpdate();
    }

    public void removeAll(LinkKind kind) {
        entities.createQuery("delete from AccountLink l where l.kind = :kind")
                .setParameter("kind", kind)
                .executeUpdate();
    }

    public void removeExpired(Instant now) {
        entities.createQuery("delete from AccountLink l where l.expiresAt <= :now")
                .setParameter("now", now)
                .executeUpdate();
    }
}
