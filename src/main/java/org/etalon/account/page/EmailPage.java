/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.account.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.etalon.account.own.ChangeEmail;
import org.etalon.platform.faces.Redirect;
import org.etalon.platform.faces.Visit;

/** Behind person/email.xhtml: asks for the letter to the new address, then says what to do next. */
@Named
@RequestScoped
public class EmailPage {
    @Inject
    ChangeEmail changeEmail;

    private String email = "";
    private String sent;

    public void ask() {
        changeEmail.ask(email, Visit.atHand().request().getRemoteAddr());
        Redirect.to("/account/email?sent=1");
    }

    /** Whether a letter is on its way. */
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
