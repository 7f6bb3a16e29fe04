/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.label.keeping;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.UUID;
import org.etalon.platform.rest.JsonBody;
import org.etalon.platform.rest.StartedFrom;
import org.etalon.platform.security.AllowedTo;
import org.etalon.platform.security.Role;

/** One public label for organisers, with its record; a change says with {@code If-Match} what it started from. */
@RequestScoped
@AllowedTo(Role.ORGANISER)
@Path("organiser/labels/{id}")
@Produces(MediaType.APPLICATION_JSON)
public class LabelChangeResource {
    @Inject
    ReadLabel readLabel;

    @Inject
    ChangeLabel changeLabel;

    @PathParam("id")
    UUID id;

    @GET
    public Response get() {
        var recorded = readLabel.read(id);
        return Response.ok(LabelChangeJson.of(recorded))
                .tag(StartedFrom.tag(recorded.label().version()))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    @PATCH
    @Consumes({MediaType.APPLICATION_JSON, "application/merge-patch+json"})
    public Response change(@Context HttpHeaders headers, InputStream body) {
        changeLabel.change(id, JsonBody.read(body, ChangeWish.class), StartedFrom.get(headers)::is);
        return get();
    }
}
