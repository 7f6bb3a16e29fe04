/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.account.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.etalon.account.session.Cookies;
import org.etalon.account.session.Sessions;
import org.etalon.platform.faces.Redirect;
import org.etalon.platform.faces.Visit;

/** Behind person/logout.xhtml: a button for whoever opens the address, and what the header's button leads to. */
@Named
@RequestScoped
public class LogoutPage {
    @Inject
    Sessions sessions;

    /** Nothing changes where the address is merely opened. */
    public void open() {
        Visit visit = Visit.atHand();
        if (visit.isSent()) {
            sessions.signOut();
            Cookies.SESSION.remove(visit.request(), visit.response());
            Redirect.to("/login?done=out");
        }
    }
}
