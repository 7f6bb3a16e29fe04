/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.platform.rest;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.ext.Provider;

/** Says with each public answer who may read it and how long it keeps; a refusal isn't kept. */
@Provider
@PublicRead
public class PublicReadFilter implements ContainerResponseFilter {
    /** How many there are in all, on a page of a list. */
    public static final String TOTAL = "X-Total-Count";

    private static final String KEPT = "public, max-age=300";

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        var headers = response.getHeaders();
        headers.putSingle("Access-Control-Allow-Origin", "*");
        headers.putSingle("Access-Control-Expose-Headers", "ETag, Link, " + TOTAL);
        headers.putSingle("Vary", "Accept, Accept-Encoding, Accept-Language");
        boolean told = headers.containsKey("Cache-Control");
        if (response.getStatus() >= 400 || !told) {
            headers.putSingle("Cache-Control", response.getStatus() < 400 ? KEPT : "no-store");
        }
    }
}
