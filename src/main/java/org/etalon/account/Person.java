/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.etalon.mail.letter.Addressee;

/** Somebody with an account. There is none before the address is confirmed, and who leaves is nobody's name any more. */
@Entity
public class Person {
    @Id
    private UUID id;

    private String email;

    @Column(name = "email_key")
    private String emailKey;

    private String name;
    private String language;
    private String password;
    private boolean organiser;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "confirmed_at")
    private Instant confirmedAt;

    @Column(name = "left_at")
    private Instant leftAt;

    protected Person() {}

    /**
     * Somebody whose address is confirmed.
     *
     * @param password its hash; null for who signs in elsewhere
     */
    public Person(Profile profile, String password, Instant now) {
        id = UUID.randomUUID();
        createdAt = now;
        confirmEmail(profile.email(), now);
        call(profile.name(), profile.language());
        this.password = password;
    }

    public UUID id() {
        return id;
    }

    public String email() {
        return email;
    }

    public String name() {
        return name;
    }

    public String language() {
        return language;
    }

    public boolean isOrganiser() {
        return organiser;
    }

    /** The password's hash; empty for who signs in elsewhere. */
    public Optional<String> password() {
        return Optional.ofNullable(password);
    }

    /** Where letters to this person go. */
    public Addressee addressee() {
        return new Addressee(email, name, Locale.forLanguageTag(language));
    }

    /** The person has shown to read what is sent there. */
    public void confirmEmail(String address, Instant now) {
        email = address;
        emailKey = Profile.key(address);
        confirmedAt = now;
    }

    /** The person is called so from now on, and written to in this language. */
    public void call(String newName, String newLanguage) {
        name = newName;
        language = newLanguage;
    }

    /** @param hash of the new password */
    public void changePassword(String hash) {
        password = hash;
    }

    public void becomeOrganiser() {
        organiser = true;
    }

    public void ceaseOrganiser() {
        organiser = false;
    }

    /** The person is gone: what they did stays, who they were does not. */
    public void leave(Instant now) {
        email = null;
        emailKey = null;
        name = "";
        password = null;
        organiser = false;
        leftAt = now;
    }
}
