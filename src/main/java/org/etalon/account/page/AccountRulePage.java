/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.account.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Set;
import org.etalon.account.own.RemoveLostFactor;
import org.etalon.account.own.RequireSecondFactor;
import org.etalon.platform.faces.Redirect;

/** Behind person/rule.xhtml: what the organiser asks of accounts. */
@Named
@RequestScoped
public class AccountRulePage {
    private static final Set<String> DONE = Set.of("removed", "appointed", "dismissed");

    @Inject
    RequireSecondFactor requireSecondFactor;

    @Inject
    RemoveLostFactor removeLostFactor;

    private String email = "";
    private boolean checked;
    private String done;

    public boolean isRequired() {
        return requireSecondFactor.isRequired();
    }

    public void require() {
        requireSecondFactor.require();
        Redirect.to("/organiser/accounts");
    }

    public void release() {
        requireSecondFactor.release();
        Redirect.to("/organiser/accounts");
    }

    /** Whoever lost telephone and codes comes in with the password alone. */
    public void remove() {
        removeLostFactor.remove(email, checked);
        Redirect.to("/organiser/accounts?done=removed");
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    /** Whether it was made sure who asks. */
    public boolean isChecked() {
        return checked;
    }

    public void setChecked(boolean checked) {
        this.checked = checked;
    }

    /** What has just been done: {@code removed}, {@code appointed} or {@code dismissed}. */
    public String getDone() {
        return done;
    }

    public void setDone(String done) {
        this.done = DONE.contains(done == null ? "" : done) ? done : null;
    }
}
