/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.account.provider.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.etalon.account.provider.GoToProvider;
import org.etalon.account.session.Cookies;
import org.etalon.platform.faces.Redirect;
import org.etalon.platform.faces.Visit;

/** Behind person/provider.xhtml: off to the provider. */
@Named
@RequestScoped
public class ProviderStartPage {
    @Inject
    GoToProvider goToProvider;

    private String to;

    public void open() {
        var way = goToProvider.in(to);
        if (way.trouble() == null) {
            Visit visit = Visit.atHand();
            Cookies.CROSSING.send(way.note(), visit.request(), visit.response());
            Redirect.away(way.address());
        } else {
            Redirect.to("/login?trouble=" + way.trouble().slug());
        }
    }

    public String getTo() {
        return to;
    }

    public void setTo(String to) {
        this.to = to;
    }
}
