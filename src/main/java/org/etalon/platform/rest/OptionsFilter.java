/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.platform.rest;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.ext.Provider;

/** Answers OPTIONS with the methods that an address has and no more; of a public read also how another site's page may ask for it. */
@Provider
public class OptionsFilter implements ContainerResponseFilter {
    @Context
    ResourceInfo resource;

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (!OwnResource.isAnsweredFor(resource) || response.getStatus() >= 400) {
            return;
        }
        var headers = response.getHeaders();
        response.setEntity(null);
        response.setStatusInfo(Status.NO_CONTENT);
        headers.remove(HttpHeaders.CONTENT_TYPE);
        headers.remove(HttpHeaders.CONTENT_LENGTH);
        headers.remove(HttpHeaders.LAST_MODIFIED);
        if (OwnResource.declared(PublicRead.class, request.getUriInfo()).isPresent()) {
            headers.putSingle("Access-Control-Allow-Origin", "*");
            headers.putSingle("Access-Control-Allow-Methods", "GET, HEAD");
            headers.putSingle("Access-Control-Allow-Headers", HttpHeaders.IF_NONE_MATCH);
            headers.putSingle("Access-Control-Max-Age", "86400");
        }
    }
}
