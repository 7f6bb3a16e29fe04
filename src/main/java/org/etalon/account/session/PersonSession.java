/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.account.session;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.etalon.account.RandomToken;

/** One browser in which a person has signed in. */
@Entity
@Table(name = "person_session")
class PersonSession {
    /** How long a session lasts that nobody uses. */
    static final Duration IDLE = Duration.ofHours(12);

    /** How long a session lasts at most. */
    static final Duration LONGEST = Duration.ofDays(30);

    @Id
    private UUID id;

    private String token;
    private UUID person;
    private String device;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "seen_at")
    private Instant seenAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    protected PersonSession() {}

    PersonSession(UUID person, String token, String device, Instant now) {
        id = UUID.randomUUID();
        this.person = person;
        this.token = RandomToken.digest(token);
        this.device = device;
        createdAt = now;
        seenAt = now;
    }
}
