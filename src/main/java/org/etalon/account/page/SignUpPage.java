/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.account.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.etalon.account.Profile;
import org.etalon.account.entry.SignUp;
import org.etalon.platform.faces.Redirect;
import org.etalon.platform.faces.Visit;

/** Behind person/signup.xhtml: the form, then what to do next, whether or not there was an account. */
@Named
@RequestScoped
public class SignUpPage {
    @Inject
    SignUp signUp;

    private String name = "";
    private String email = "";
    private String password = "";
    private String sent;
    private String to = "";

    public void ask() {
        Visit visit = Visit.atHand();
        signUp.ask(
                new Profile(name, email, visit.language()),
                password,
                visit.request().getRemoteAddr(),
                to);
        Redirect.to("/signup?sent=1");
    }

    /** Whether a letter is on its way. */
    public boolean isSent() {
        return sent != null;
    }

    public String getSentParameter() {
        return sent;
    }

    public void setSentParameter(String value) {
        sent = value;
    }

    /** Where one wanted to go when an account turned out to be needed; may be empty. */
    public String getTo() {
        return to;
    }

    public void setTo(String to) {
        this.to = to == null ? "" : to;
    }

    /** The address that the link here already knows. */
    public String getGiven() {
        return email;
    }

    public void setGiven(String address) {
        email = address == null ? "" : address;
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
