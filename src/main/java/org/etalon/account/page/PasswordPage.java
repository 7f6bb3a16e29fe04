/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.account.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.etalon.account.own.ChangePassword;
import org.etalon.platform.faces.Redirect;

/** Behind person/password.xhtml. */
@Named
@RequestScoped
public class PasswordPage {
    @Inject
    ChangePassword changePassword;

    private String current = "";
    private String password = "";

    public void change() {
        changePassword.change(current, password);
        Redirect.to("/account?done=password");
    }

    public String getCurrent() {
        return current;
    }

    public void setCurrent(String current) {
        this.current = current;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }
}
