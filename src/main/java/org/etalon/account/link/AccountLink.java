/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.account.link;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.etalon.account.Profile;
import org.etalon.account.RandomToken;

/** What waits behind a link until somebody presses its button. */
@Entity
@Table(name = "account_link")
public class AccountLink {
    /** Whose a link is that is no person's. */
    public static final UUID NOBODY = new UUID(0, 0);

    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    private LinkKind kind;

    private String token;
    private UUID person;
    private String email;
    private String name;
    private String language;
    private String password;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "expires_at")
    private Instant expiresAt;

    protected AccountLink() {}

    private AccountLink(LinkKind kind, String token, Instant now) {
        id = UUID.randomUUID();
        person = NOBODY;
        this.kind = kind;
        this.token = RandomToken.digest(token);
        createdAt = now;
        expiresAt = now.plus(kind.holds());
    }

    /** @param password the hash of what was chosen */
    public static AccountLink signUp(String token, Profile profile, String password, Instant now) {
        var link = new AccountLink(LinkKind.SIGN_UP, token, now);
        link.email = profile.email();
        link.name = profile.name();
        link.language = profile.language();
        link.password = password;
        return link;
    }

    /** @param person whose password it will be; {@link #NOBODY} where there is no account: nobody gets that link either */
    public static AccountLink reset(String token, UUID person, Instant now) {
        var link = new AccountLink(LinkKind.RESET, token, now);
        link.person = person;
        return link;
    }

    public static AccountLink email(String token, UUID person, String email, Instant now) {
        var link = new AccountLink(LinkKind.EMAIL, token, now);
        link.person = person;
        link.email = email;
        return link;
    }

    public UUID person() {
        return person;
    }

    public String email() {
        return email;
    }

    public String password() {
        return password;
    }

    /** Who asked for the account. */
    public Profile profile() {
        return new Profile(name, email, language);
    }
}
