/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.collectivity;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.etalon.collectivity.directory.DirectoryEntry;
import org.etalon.core.problem.Problem;
import org.etalon.core.problem.RefusedException;
import org.etalon.platform.faces.Redirect;

/** Behind collectivity/correct.xhtml: a body that was added by hand, to be corrected by an organiser. */
@Named
@RequestScoped
public class CorrectCollectivityPage extends CollectivityFormPage {
    @Inject
    CorrectCollectivity correctCollectivity;

    private DirectoryEntry entry;
    private boolean gone;

    /** Looked for when it is first asked for: also where a field was not understood, so that no action runs. */
    private DirectoryEntry entry() {
        if (entry == null) {
            String code = FacesContext.getCurrentInstance()
                    .getExternalContext()
                    .getRequestParameterMap()
                    .get("code");
            entry = directory
                    .index()
                    .find(code)
                    .filter(found -> found.source().equals(DirectoryEntry.ORGANISER))
                    .orElseThrow(
                            () -> new RefusedException(List.of(Problem.of(CollectivityProblem.BODY_UNKNOWN, "code"))));
        }
        return entry;
    }

    public void fill() {
        fill(entry());
        gone = entry().isGone();
    }

    public void correct() {
        correctCollectivity.correct(typed(entry().code()), gone);
        Redirect.to(getAddress());
    }

    /** What it is called until it is corrected. */
    public String getKnown() {
        return entry().name();
    }

    public String getAddress() {
        return "/collectivities/" + entry().code();
    }

    public boolean isGone() {
        return gone;
    }

    public void setGone(boolean gone) {
        this.gone = gone;
    }
}
