/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.account.provider.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.etalon.account.entry.Threshold;
import org.etalon.account.provider.Arrival;
import org.etalon.account.provider.EnterByProvider;
import org.etalon.account.session.Cookies;
import org.etalon.platform.faces.Redirect;
import org.etalon.platform.faces.Visit;
import org.etalon.platform.security.Caller;

/** Behind person/providerreturn.xhtml: the browser is back from the provider; its address is left at once, since a code stands in it. */
@Named
@RequestScoped
public class ProviderReturnPage {
    @Inject
    EnterByProvider enterByProvider;

    @Inject
    Caller caller;

    public void open() {
        Visit visit = Visit.atHand();
        var request = visit.request();
        Arrival arrival = enterByProvider.come(
                new EnterByProvider.Return(
                        request.getParameter("code"),
                        request.getParameter("state"),
                        request.getParameter("iss"),
                        Cookies.CROSSING.find(request).orElse(null)),
                Threshold.entry("", "", visit));
        Cookies.CROSSING.remove(request, visit.response());
        goOn(arrival, visit);
    }

    private void goOn(Arrival arrival, Visit visit) {
        if (arrival instanceof Arrival.Known known) {
            Threshold.cross(known.entered(), visit, caller, known.to().isEmpty() ? "/account" : known.to());
        } else if (arrival instanceof Arrival.Unlinked unlinked) {
            Cookies.ARRIVAL.send(unlinked.note(), visit.request(), visit.response());
            Redirect.to("/login/provider/link");
        } else if (arrival instanceof Arrival.Failed failed) {
            Redirect.to("/login?trouble=" + failed.trouble().slug());
        }
    }
}
