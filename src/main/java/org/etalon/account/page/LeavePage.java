/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.account.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.etalon.account.own.LeaveAccount;
import org.etalon.account.session.Cookies;
import org.etalon.platform.faces.Redirect;
import org.etalon.platform.faces.Visit;

/** Behind person/leave.xhtml. */
@Named
@RequestScoped
public class LeavePage {
    @Inject
    LeaveAccount leaveAccount;

    private String password = "";

    public void leave() {
        leaveAccount.leave(password);
        Visit visit = Visit.atHand();
        Cookies.SESSION.remove(visit.request(), visit.response());
        Cookies.DEVICE.remove(visit.request(), visit.response());
        Redirect.to("/login?done=left");
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }
}
