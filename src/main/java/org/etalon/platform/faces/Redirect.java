/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.platform.faces;

import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Ends a page's action by sending the browser on, so that reloading repeats nothing. */
public final class Redirect {
    private Redirect() {}

    /** @param address a path of this site, with a slash first; anything else leads home, so that nobody is sent elsewhere */
    public static void to(String address) {
        boolean own = address.matches("/(?![/\\\\])[^\\p{Cntrl}]*");
        FacesContext faces = FacesContext.getCurrentInstance();
        try {
            faces.getExternalContext().redirect(own ? address : "/");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        faces.responseComplete();
    }
}
