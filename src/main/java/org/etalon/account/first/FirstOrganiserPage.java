/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.account.first;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.etalon.account.Profile;
import org.etalon.platform.faces.Redirect;
import org.etalon.platform.faces.Visit;

/** Behind person/organiser.xhtml: the first organiser's account. */
@Named
@RequestScoped
public class FirstOrganiserPage {
    @Inject
    CreateOrganiser createOrganiser;

    private String token;
    private String name = "";
    private String email = "";
    private String password = "";
    private boolean spent;

    public void open() {
        spent = !createOrganiser.isOpen(token);
    }

    public void create() {
        createOrganiser.create(token, new Profile(name, email, Visit.atHand().language()), password);
        Redirect.to("/login?done=confirmed");
    }

    /** Whether the link was found not to hold when the page was opened. */
    public boolean isSpent() {
        return spent;
    }

    public String getToken() {
        return token;
    }

    public void setToken(String token) {
        this.token = token;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }
}
