/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.organiser.edition;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.etalon.edition.OpenEdition;
import org.etalon.platform.faces.Redirect;

/** Behind organising/editionnew.xhtml: a new edition, as a draft. */
@Named
@RequestScoped
public class NewEditionPage {
    @Inject
    OpenEdition openEdition;

    @Inject
    EditionFormPage form;

    private String programme = "";
    private String edition = "";

    public void make() {
        var made = openEdition.open(form.wish(programme.strip(), edition.strip(), null));
        Redirect.to("/organiser/editions/" + made.plan().key() + "?done=made");
    }

    public String getProgramme() {
        return programme;
    }

    public void setProgramme(String programme) {
        this.programme = programme;
    }

    public String getEdition() {
        return edition;
    }

    public void setEdition(String edition) {
        this.edition = edition;
    }
}
