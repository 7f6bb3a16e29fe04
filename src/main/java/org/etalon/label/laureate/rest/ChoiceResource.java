/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.label.laureate.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.UUID;
import org.etalon.label.laureate.ChoiceWish;
import org.etalon.label.laureate.ChoosePublished;
import org.etalon.label.laureate.ReadChoice;
import org.etalon.platform.rest.JsonBody;
import org.etalon.platform.rest.StartedFrom;
import org.etalon.platform.security.AllowedTo;
import org.etalon.platform.security.Role;

/** What a laureate shows of its dossier; a change says with {@code If-Match} what it started from. */
@RequestScoped
@AllowedTo(Role.PERSON)
@Path("dossiers/{id}/published")
@Produces(MediaType.APPLICATION_JSON)
public class ChoiceResource {
    @Inject
    ReadChoice readChoice;

    @Inject
    ChoosePublished choosePublished;

    @PathParam("id")
    UUID id;

    @GET
    public Response get() {
        var chosen = readChoice.read(id);
        return Response.ok(ChoiceJson.of(chosen))
                .tag(StartedFrom.tag(chosen.choice().version()))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    public Response choose(@Context HttpHeaders headers, InputStream body) {
        choosePublished.choose(id, JsonBody.read(body, ChoiceWish.class), StartedFrom.get(headers)::is);
        return get();
    }
}
