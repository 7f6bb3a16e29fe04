/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.account.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.etalon.account.entry.ResetPassword;
import org.etalon.platform.faces.Redirect;

/** Behind person/reset.xhtml: another password in the place of the forgotten one. */
@Named
@RequestScoped
public class ResetPage {
    @Inject
    ResetPassword resetPassword;

    private String token;
    private String password = "";
    private boolean spent;

    public void open() {
        spent = !resetPassword.isOpen(token);
    }

    public void reset() {
        resetPassword.reset(token, password);
        Redirect.to("/login?done=reset");
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

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }
}
