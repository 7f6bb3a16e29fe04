/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.sitting.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import org.etalon.jury.panel.page.Asked;
import org.etalon.jury.sitting.manage.ReadRoom;
import org.etalon.platform.faces.Visit;
import org.etalon.platform.security.Caller;

/** Behind juries/sittingpanel.xhtml: the room anew. It is asked for every few seconds, and answers in a line where nothing changed (304). */
@Named
@RequestScoped
public class SittingPanelPage {
    @Inject
    ReadRoom readRoom;

    @Inject
    RoomFrame roomFrame;

    @Inject
    Caller caller;

    /** Where nothing changed, nothing else is read. */
    public void open() {
        String tag = "\"" + readRoom.watch(Asked.edition()) + "." + Asked.language() + "."
                + caller.person().person() + "\"";
        Visit visit = Visit.atHand();
        visit.response().setHeader("ETag", tag);
        if (tag.equals(visit.request().getHeader("If-None-Match"))) {
            visit.response().setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            FacesContext.getCurrentInstance().responseComplete();
            return;
        }
        roomFrame.open();
    }
}
