/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.platform.rest;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.ext.Provider;

/** Lets the page that called read the answer, a refusal too, whoever refuses. */
@Provider
public class PublicCallFilter implements ContainerResponseFilter {
    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (OwnResource.isAddressed(PublicCall.class, request.getUriInfo())) {
            response.getHeaders().putSingle("Access-Control-Allow-Origin", "*");
        }
    }
}
