/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.decision.rest;

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
import org.etalon.jury.decision.manage.DecideDossier;
import org.etalon.jury.decision.manage.ReadDecision;
import org.etalon.platform.rest.JsonBody;
import org.etalon.platform.rest.StartedFrom;
import org.etalon.platform.security.AllowedTo;
import org.etalon.platform.security.Role;

/** What the jury decides on a dossier; see {@code docs/jury.md}. */
@RequestScoped
@AllowedTo({Role.JUROR, Role.ORGANISER})
@Path("jury/dossiers/{id}/decision")
@Produces(MediaType.APPLICATION_JSON)
public class DecisionResource {
    @Inject
    ReadDecision readDecision;

    @Inject
    DecideDossier decideDossier;

    @PathParam("id")
    UUID id;

    @Context
    HttpHeaders headers;

    @GET
    public Response get() {
        var under = readDecision.read(id);
        return Response.ok(DecisionJson.of(under))
                .tag(StartedFrom.tag(under.version()))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    public Response decide(InputStream body) {
        var wish = JsonBody.read(body, DecisionWishJson.class).wish();
        decideDossier.decide(id, wish, StartedFrom.get(headers)::is);
        return get();
    }
}
