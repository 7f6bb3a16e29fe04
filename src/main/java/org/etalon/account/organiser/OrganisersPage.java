/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.account.organiser;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.etalon.platform.faces.Redirect;

/** Behind the list of organisers in person/rule.xhtml. */
@Named
@RequestScoped
public class OrganisersPage {
    private static final String BACK = "/organiser/accounts?done=";

    @Inject
    ListOrganisers listOrganisers;

    @Inject
    AppointOrganiser appointOrganiser;

    @Inject
    DismissOrganiser dismissOrganiser;

    private String email = "";
    private List<OrganiserRow> rows;

    public List<OrganiserRow> getRows() {
        if (rows == null) {
            rows = listOrganisers.list();
        }
        return rows;
    }

    public void appoint() {
        appointOrganiser.appoint(email);
        Redirect.to(BACK + "appointed");
    }

    /** Who ends it for themselves has no desk to come back to. */
    public void dismiss(UUID id, boolean self) {
        dismissOrganiser.dismiss(id);
        Redirect.to(self ? "/account" : BACK + "dismissed");
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }
}
