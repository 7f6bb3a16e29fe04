/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.platform.faces;

import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;

/** Ends a page's action by sending the browser on, so that reloading repeats nothing. */
public final class Redirect {
    private Redirect() {}

    /** @param address a path of this site, with a slash first; anything else leads home, so that nobody is sent elsewhere */
    public static void to(String address) {
        boolean own = address.matches("/(?![/\\\\])[^\\p{Cntrl}]*");
        send(own ? address : "/");
    }

    /** @param address of another site, which the operator's settings name; never one that a visitor gave */
    public static void away(URI address) {
        send(address.toString());
    }

    private static void send(String address) {
        FacesContext faces = FacesContext.getCurrentInstance();
        try {
            faces.getExternalContext().redirect(address);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        faces.responseComplete();
    }
}
