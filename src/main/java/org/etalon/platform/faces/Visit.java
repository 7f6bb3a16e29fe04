/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.platform.faces;

import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** The request for a page and its answer, for what a page does with cookies and headers. */
public record Visit(HttpServletRequest request, HttpServletResponse response) {
    /** The one at hand. */
    public static Visit atHand() {
        var external = FacesContext.getCurrentInstance().getExternalContext();
        return new Visit((HttpServletRequest) external.getRequest(), (HttpServletResponse) external.getResponse());
    }

    /** Whether a form was sent, and not merely an address opened. */
    public boolean isSent() {
        return request.getMethod().equals("POST");
    }

    /** What the browser says of itself; may be null. */
    public String userAgent() {
        return request.getHeader("User-Agent");
    }

    /** The page's language. */
    public String language() {
        return FacesContext.getCurrentInstance().getViewRoot().getLocale().getLanguage();
    }
}
