/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.account.factor;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A person's second factor; it is asked for once a first code has shown that the telephone has it. */
@Entity
@Table(name = "person_factor")
class PersonFactor {
    @Id
    private UUID person;

    private String secret;

    @Column(name = "last_step")
    private long lastStep;

    @Column(name = "confirmed_at")
    private Instant confirmedAt;

    protected PersonFactor() {}

    PersonFactor(UUID person, String sealedSecret) {
        this.person = person;
        secret = sealedSecret;
    }

    String secret() {
        return secret;
    }

    long lastStep() {
        return lastStep;
    }

    boolean isConfirmed() {
        return confirmedAt != null;
    }
}
