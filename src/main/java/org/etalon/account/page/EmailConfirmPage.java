/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.account.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.etalon.account.own.ChangeEmail;
import org.etalon.platform.faces.Redirect;

/** Behind person/emailconfirm.xhtml: a button; opening the page changes nothing. */
@Named
@RequestScoped
public class EmailConfirmPage {
    @Inject
    ChangeEmail changeEmail;

    private String token;
    private String email = "";
    private boolean spent;

    public void open() {
        email = changeEmail.find(token);
        spent = email.isEmpty();
    }

    public void confirm() {
        changeEmail.confirm(token);
        Redirect.to("/account?done=email");
    }

    /** Whether the link was found not to hold when the page was opened. */
    public boolean isSpent() {
        return spent;
    }

    public String getEmail() {
        return email;
    }

    public String getToken() {
        return token;
    }

    public void setToken(String token) {
        this.token = token;
    }
}
