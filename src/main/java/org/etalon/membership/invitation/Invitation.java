/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.membership.invitation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;
import java.util.TreeSet;
import java.util.UUID;
import org.etalon.account.Profile;
import org.etalon.account.RandomToken;
import org.etalon.membership.Powers;

/** An address is asked to join a collectivité with one role. */
@Entity
public class Invitation {
    /** How long its link holds. */
    static final Duration HOLDS = Duration.ofDays(14);

    @Id
    private UUID id;

    private String collectivity;
    private String email;

    @Column(name = "email_key")
    private String emailKey;

    private String role;
    private String domains;
    private String token;

    @Column(name = "invited_by")
    private UUID invitedBy;

    @Column(name = "invited_at")
    private Instant invitedAt;

    @Column(name = "expires_at")
    private Instant expiresAt;

    protected Invitation() {}

    Invitation(String collectivity, String email, Powers.Part part) {
        id = UUID.randomUUID();
        this.collectivity = collectivity;
        this.email = email;
        emailKey = Profile.key(email);
        role = part.role().name();
        domains = String.join(" ", new TreeSet<>(part.domains()));
    }

    /** Sent, for the first time or again: the link before is void. */
    void send(String newToken, UUID by, Instant now) {
        token = RandomToken.digest(newToken);
        invitedBy = by;
        invitedAt = now;
        expiresAt = now.plus(HOLDS);
    }

    UUID id() {
        return id;
    }

    String collectivity() {
        return collectivity;
    }

    String email() {
        return email;
    }

    Powers.Part part() {
        return Powers.Part.of(role, domains);
    }

    UUID invitedBy() {
        return invitedBy;
    }

    Instant expiresAt() {
        return expiresAt;
    }

    boolean isFor(String address) {
        return emailKey.equals(Profile.key(address));
    }
}
