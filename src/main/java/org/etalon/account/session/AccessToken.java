/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.account.session;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.etalon.account.RandomToken;

/** With what a program comes in a person's name. */
@Entity
@Table(name = "person_token")
public class AccessToken {
    /** Before the random part, so that one sees what was found lying about. */
    public static final String PREFIX = "etp_";

    @Id
    private UUID id;

    private String token;
    private UUID person;
    private String name;
    private String scopes;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "expires_at")
    private Instant expiresAt;

    protected AccessToken() {}

    public AccessToken(UUID person, String token, TokenRow row) {
        id = row.id();
        this.person = person;
        this.token = RandomToken.digest(token);
        name = row.name();
        scopes = TokenScope.written(row.scopes());
        createdAt = row.createdAt();
        expiresAt = row.expiresAt();
    }

    TokenRow row() {
        return new TokenRow(id, name, Set.copyOf(TokenScope.read(scopes)), createdAt, expiresAt);
    }
}
