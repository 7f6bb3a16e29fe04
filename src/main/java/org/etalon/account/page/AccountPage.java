/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.account.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Set;
import org.etalon.account.own.ChangeProfile;
import org.etalon.account.own.SecondFactor;
import org.etalon.platform.faces.Redirect;
import org.etalon.platform.security.Caller;
import org.etalon.platform.security.Identity;

/** Behind person/show.xhtml: what a person is called and written to in, and the ways to all else of the account. */
@Named
@RequestScoped
public class AccountPage {
    private static final Set<String> DONE = Set.of("profile", "password", "email", "pace");

    @Inject
    ChangeProfile changeProfile;

    @Inject
    SecondFactor secondFactor;

    @Inject
    Caller caller;

    private String name;
    private String language;
    private String email;
    private String done;

    public void open() {
        Identity person = caller.person();
        name = person.name();
        language = person.language();
        email = person.email();
    }

    /** Whether the organiser's role waits for a second factor. */
    public boolean isAwaiting() {
        return secondFactor.isAwaited();
    }

    /** The page goes on in the language that was chosen. */
    public void change() {
        changeProfile.change(name, language);
        Redirect.to("/account?done=profile&lang=" + caller.person().language());
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }

    public String getEmail() {
        return email == null ? caller.person().email() : email;
    }

    /** What has just been done: {@code profile}, {@code password}, {@code email} or {@code pace}. */
    public String getDone() {
        return done;
    }

    public void setDone(String done) {
        this.done = DONE.contains(done == null ? "" : done) ? done : null;
    }
}
