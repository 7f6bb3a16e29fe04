/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.mail.digest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.etalon.platform.faces.Redirect;
import org.etalon.platform.security.Caller;

/** Behind mail/pace.xhtml: how often one is told. */
@Named
@RequestScoped
public class PacePage {
    @Inject
    PaceRepository paces;

    @Inject
    ChangePace changePace;

    @Inject
    Caller caller;

    private Pace pace;

    public void change() {
        changePace.change(pace);
        Redirect.to("/account?done=pace");
    }

    public List<Pace> getPaces() {
        return List.of(Pace.values());
    }

    /** What was chosen, else what is. */
    public Pace getPace() {
        return pace == null ? paces.get(caller.person().person()) : pace;
    }

    public void setPace(Pace pace) {
        this.pace = pace;
    }
}
