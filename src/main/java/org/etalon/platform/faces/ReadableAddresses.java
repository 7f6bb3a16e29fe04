/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.platform.faces;

import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletRequest;
import org.etalon.platform.web.RoutesFilter;

/** Has forms sent to the readable address of their page, query and all; the Facelet's own name can't be reached. */
public class ReadableAddresses extends ViewHandlerWrapper {
    public ReadableAddresses(ViewHandler wrapped) {
        super(wrapped);
    }

    @Override
    public String getActionURL(FacesContext context, String viewId) {
        var request = (HttpServletRequest) context.getExternalContext().getRequest();
        Object address = request.getAttribute(RoutesFilter.ADDRESS);
        if (address == null || !viewId.equals(context.getViewRoot().getViewId())) {
            return super.getActionURL(context, viewId);
        }
        Object query = request.getAttribute("jakarta.servlet.forward.query_string");
        return query == null ? address.toString() : address + "?" + query;
    }
}
