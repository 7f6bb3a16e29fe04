/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import java.time.Clock;
import java.util.UUID;
import org.etalon.dossier.KeptAnswer;
import org.etalon.dossier.OpenDossier;
import org.etalon.dossier.consult.ListDossiers;
import org.etalon.dossier.consult.ReadDossier;
import org.etalon.dossier.fill.StartDossier;
import org.etalon.platform.rest.JsonBody;
import org.etalon.platform.rest.StartedFrom;
import org.etalon.platform.security.AllowedTo;
import org.etalon.platform.security.Role;

/** The dossiers of a member's collectivités. */
@RequestScoped
@AllowedTo(Role.PERSON)
@Path("dossiers")
@Produces(MediaType.APPLICATION_JSON)
public class DossierResource {
    @Inject
    ListDossiers listDossiers;

    @Inject
    StartDossier startDossier;

    @Inject
    ReadDossier readDossier;

    @Inject
    People people;

    @Inject
    Clock clock;

    @GET
    public Response list() {
        var now = clock.instant();
        DossierRowJson[] rows = listDossiers.list().stream()
                .map(row -> DossierRowJson.of(row, now))
                .toArray(DossierRowJson[]::new);
        return Response.ok(rows).header(HttpHeaders.CACHE_CONTROL, "no-store").build();
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response start(InputStream body, @Context UriInfo address) {
        UUID id = startDossier.start(Wishes.newDossier(JsonBody.tree(body)));
        var place = address.getAbsolutePathBuilder().path(id.toString()).build();
        return answer(Response.created(place), readDossier.read(id));
    }

    @GET
    @Path("{id}")
    public Response get(@PathParam("id") UUID id) {
        return answer(Response.ok(), readDossier.read(id));
    }

    @Context
    HttpServletRequest asking;

    private Response answer(Response.ResponseBuilder answer, OpenDossier dossier) {
        var names = people.names(
                dossier.answers().stream().map(KeptAnswer::changedBy).toList(), asking.getLocale());
        return answer.entity(DossierJson.of(dossier, names, clock.instant()))
                .tag(StartedFrom.tag(dossier.revision()))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
