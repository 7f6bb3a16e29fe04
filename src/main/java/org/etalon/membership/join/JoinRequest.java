/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.membership.join;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.etalon.membership.MemberRole;

/** One person asks to join one collectivité. */
@Entity
@Table(name = "join_request")
public class JoinRequest {
    @Id
    private UUID id;

    private String collectivity;
    private UUID person;
    private String role;
    private String note;

    @Column(name = "asked_at")
    private Instant askedAt;

    protected JoinRequest() {}

    JoinRequest(String collectivity, UUID person, MemberRole role, String note, Instant now) {
        id = UUID.randomUUID();
        this.collectivity = collectivity;
        this.person = person;
        this.role = role.name();
        this.note = note;
        askedAt = now;
    }

    UUID id() {
        return id;
    }

    String collectivity() {
        return collectivity;
    }

    UUID person() {
        return person;
    }

    MemberRole role() {
        return MemberRole.valueOf(role);
    }

    String note() {
        return note;
    }

    Instant askedAt() {
        return askedAt;
    }
}
