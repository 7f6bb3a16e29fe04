/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.mail.digest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/**
 * Behind mail/stop.xhtml. Reading it changes nothing; its button does, and so does the button that mail programs make of the
 * letter's header (RFC 8058), since both post to the same address.
 */
@Named
@RequestScoped
public class StopPage {
    @Inject
    StopQuery query;

    @Inject
    ChangePace changePace;

    private String path;
    private boolean stopped;
    private boolean changed;

    public void open() {
        var faces = FacesContext.getCurrentInstance().getExternalContext();
        String token = faces.getRequestParameterMap().get("token");
        path = StopLink.PATH + token;
        if (faces.getRequest() instanceof HttpServletRequest request
                && request.getMethod().equals("POST")) {
            boolean again =
                    Pace.DAILY.name().equals(faces.getRequestParameterMap().get("pace"));
            changePace.change(token, again ? Pace.DAILY : Pace.NEVER);
            changed = true;
        }
        stopped = query.get(token) == Pace.NEVER;
    }

    public String getPath() {
        return path;
    }

    /** Whether the person gets no summaries now. */
    public boolean isStopped() {
        return stopped;
    }

    /** Whether this request has changed it. */
    public boolean isChanged() {
        return changed;
    }

    /** What happened or can happen, as the key of a headline and a text. */
    public String getState() {
        return (stopped ? "stopped" : "running") + (changed ? ".now" : "");
    }
}
