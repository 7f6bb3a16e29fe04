/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.label.verify;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import org.etalon.label.LabelRow;
import org.etalon.platform.rest.PublicRead;
import org.etalon.platform.security.AllowedTo;
import org.etalon.platform.security.Role;

/**
 * {@code /labels/{id}/badge.svg}: what the label is worth now. The address stays; what it shows is suspended, withdrawn or ended as soon as
 * the label is.
 */
@RequestScoped
@AllowedTo(Role.EVERYBODY)
@PublicRead
@Path("labels/{id}/badge.svg")
@Produces("image/svg+xml")
public class BadgeResource {
    @Inject
    LabelLookup labels;

    @Context
    HttpServletRequest reader;

    @Context
    Request request;

    /** The badge in the language that is asked for. */
    @GET
    public Response get(@PathParam("id") String id) {
        LabelRow label = labels.get(id);
        String svg = Badge.of(Badge.Words.of(labels.line(label, reader.getLocale())));
        var tag = new EntityTag(label.version() + "-" + Integer.toString(svg.hashCode(), 36), true);
        var unchanged = request.evaluatePreconditions(tag);
        var answer = unchanged == null ? Response.ok(svg).tag(tag) : unchanged;
        return answer.header(HttpHeaders.CACHE_CONTROL, PublicRead.ASKING).build();
    }
}
