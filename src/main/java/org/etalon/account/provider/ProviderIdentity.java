/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.account.provider;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.etalon.account.RandomToken;
import org.etalon.account.openid.IdClaims;

/** By which name a provider knows a person here. */
@Entity
@Table(name = "person_identity")
class ProviderIdentity {
    /** A digest of issuer and subject: that is all one needs to know somebody again. */
    @Id
    private String id;

    private String issuer;
    private UUID person;

    @Column(name = "linked_at")
    private Instant linkedAt;

    protected ProviderIdentity() {}

    ProviderIdentity(IdClaims claims, UUID person, Instant now) {
        id = key(claims.issuer(), claims.subject());
        issuer = claims.issuer();
        this.person = person;
        linkedAt = now;
    }

    UUID person() {
        return person;
    }

    static String key(String issuer, String subject) {
        return RandomToken.digest(issuer + "\n" + subject);
    }
}
