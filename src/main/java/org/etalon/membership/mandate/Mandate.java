/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.membership.mandate;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.etalon.membership.MemberRole;

/** One collectivité lets the people of another body work on its dossiers, from an instant on and until another. */
@Entity
public class Mandate {
    @Id
    private UUID id;

    private String collectivity;
    private String operator;
    private String role;

    @Column(name = "since_at")
    private Instant since;

    @Column(name = "until_at")
    private Instant until;

    @Column(name = "granted_by")
    private UUID grantedBy;

    @Column(name = "granted_at")
    private Instant grantedAt;

    protected Mandate() {}

    Mandate(String collectivity, String operator, MandateWish wish, UUID person, Instant now) {
        id = UUID.randomUUID();
        this.collectivity = collectivity;
        this.operator = operator;
        role = wish.role().name();
        since = wish.since(now);
        until = wish.until();
        grantedBy = person;
        grantedAt = now;
    }

    UUID id() {
        return id;
    }

    String collectivity() {
        return collectivity;
    }

    String operator() {
        return operator;
    }

    MemberRole role() {
        return MemberRole.valueOf(role);
    }

    Instant since() {
        return since;
    }

    Instant until() {
        return until;
    }

    boolean isOver(Instant now) {
        return !now.isBefore(until);
    }

    /** From this instant on it is history, also where it has not begun. */
    void end(Instant at) {
        until = at;
    }
}
