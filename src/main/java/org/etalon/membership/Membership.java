/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.membership;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/** One role of one person in one collectivité, from an instant on and until another. */
@Entity
public class Membership {
    /** Of those that have not ended, so that the database can refuse a role twice. */
    public static final Instant OPEN = Instant.parse("9999-12-31T00:00:00Z");

    @Id
    private UUID id;

    private UUID person;
    private String collectivity;
    private String role;
    private String domains;

    @Column(name = "since_at")
    private Instant since;

    @Column(name = "until_at")
    private Instant until;

    protected Membership() {}

    /** @param domains ids to which a contributor is held; empty: the whole dossier */
    public Membership(UUID person, String collectivity, MemberRole role, Set<String> domains, Instant since) {
        if (role != MemberRole.CONTRIBUTOR && !domains.isEmpty()) {
            throw new IllegalArgumentException("only a contributor is held to domains, not a " + role);
        }
        id = UUID.randomUUID();
        this.person = person;
        this.collectivity = collectivity;
        this.role = role.name();
        this.domains = String.join(" ", new TreeSet<>(domains));
        this.since = since;
        until = OPEN;
    }

    public UUID id() {
        return id;
    }

    public UUID person() {
        return person;
    }

    public String collectivity() {
        return collectivity;
    }

    public Instant since() {
        return since;
    }

    public MemberRole role() {
        return MemberRole.valueOf(role);
    }

    public Powers.Part part() {
        return Powers.Part.of(role, domains);
    }

    /** From this instant on it is history. */
    public void end(Instant at) {
        until = at;
    }
}
