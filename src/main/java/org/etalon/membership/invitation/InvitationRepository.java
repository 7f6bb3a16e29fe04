/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.membership.invitation;

import static org.etalon.core.problem.RefusedException.refuseIfAny;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.etalon.account.Profile;
import org.etalon.account.RandomToken;
import org.etalon.core.problem.Problem;
import org.etalon.membership.MembershipProblem;

/** Invitations that wait. */
@ApplicationScoped
class InvitationRepository {
    @PersistenceContext
    EntityManager entities;

    void add(Invitation invitation) {
        entities.persist(invitation);
        entities.flush();
    }

    void remove(Invitation invitation) {
        entities.remove(invitation);
    }

    /** The one of this link, while it holds; nothing is changed. */
    Optional<Invitation> find(String token, Instant now) {
        return entities.createQuery(
                        "select i from Invitation i where i.token = :token and i.expiresAt > :now", Invitation.class)
                .setParameter("token", RandomToken.digest(token))
                .setParameter("now", now)
                .getResultStream()
                .findFirst();
    }

    /** @throws org.etalon.core.problem.RefusedException if it has been used or withdrawn */
    Invitation get(String collectivity, UUID id) {
        var found = listBy(collectivity).stream()
                .filter(each -> each.id().equals(id))
                .findFirst();
        refuseIfAny(found.isEmpty() ? List.of(Problem.of(MembershipProblem.INVITATION_SPENT, "")) : List.of());
        return found.get();
    }

    /** Those that hold and those that are too old, the newest first. */
    List<Invitation> listBy(String collectivity) {
        return entities.createQuery(
                        "select i from Invitation i where i.collectivity = :collectivity order by i.invitedAt desc, i.id",
                        Invitation.class)
                .setParameter("collectivity", collectivity)
                .getResultList();
    }

    /** Forgets addresses whose link has not held for so long that nobody will send it again. */
    void removeExpired(Instant before) {
        entities.createQuery("delete from Invitation i where i.expiresAt < :before")
                .setParameter("before", before)
                .executeUpdate();
    }

    /** Forgets all that was sent to an address: the person is gone. */
    void removeTo(String email) {
        entities.createQuery("delete from Invitation i where i.emailKey = :email")
                .setParameter("email", Profile.key(email))
                .executeUpdate();
    }
}
