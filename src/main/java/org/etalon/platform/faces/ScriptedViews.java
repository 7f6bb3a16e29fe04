/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.platform.faces;

import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.SystemEvent;
import jakarta.faces.event.SystemEventListener;
import org.etalon.platform.web.HeadersFilter;
import org.primefaces.PrimeFaces;
import org.primefaces.context.PrimeFacesContext;

/**
 * Allows the scripts that the component library writes into a page, by a number used once, in views that keep their state. All
 * other pages run files of this site alone.
 */
public class ScriptedViews implements SystemEventListener {
    @Override
    public boolean isListenerForSource(Object source) {
        return source instanceof UIViewRoot view && !view.isTransient();
    }

    @Override
    public void processEvent(SystemEvent event) {
        FacesContext faces = FacesContext.getCurrentInstance();
        String nonce = PrimeFacesContext.getCspState(faces).getNonce();
        faces.getExternalContext().setResponseHeader("Content-Security-Policy", HeadersFilter.policyWith(nonce));
        PrimeFaces.current().executeInitScript("PrimeFaces.csp.init('" + nonce + "');");
    }
}
