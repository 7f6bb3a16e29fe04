/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.account.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.etalon.account.entry.ResetPassword;
import org.etalon.platform.faces.Redirect;
import org.etalon.platform.faces.Visit;

/** Behind person/forgotten.xhtml: asks for the letter, then says what to do next, whether or not there is an account. */
@Named
@RequestScoped
public class ForgottenPage {
    @Inject
    ResetPassword resetPassword;

    private String email = "";
    private String sent;

    public void ask() {
        resetPassword.ask(email, Visit.atHand().request().getRemoteAddr());
        Redirect.to("/account/forgotten?sent=1");
    }

    /** Whether a letter is on its way, if there is an account. */
    public boolean isDone() {
        return sent != null;
    }

    public String getSent() {
        return sent;
    }

    public void setSent(String sent) {
        this.sent = sent;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }
}
