/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.panel.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import java.util.UUID;
import org.etalon.jury.panel.AppointJuror;
import org.etalon.jury.panel.ChangeJuror;
import org.etalon.jury.panel.DismissJuror;
import org.etalon.jury.panel.ReadPanel;
import org.etalon.platform.rest.JsonBody;
import org.etalon.platform.rest.StartedFrom;
import org.etalon.platform.security.AllowedTo;
import org.etalon.platform.security.Role;

/** The jury of an edition, for its organisers; a change says with {@code If-Match} what it started from. */
@RequestScoped
@AllowedTo(Role.ORGANISER)
@Path("organiser/editions/{programme}/{edition}/jurors")
@Produces(MediaType.APPLICATION_JSON)
public class JurorResource {
    @Inject
    ReadPanel readPanel;

    @Inject
    AppointJuror appointJuror;

    @Inject
    ChangeJuror changeJuror;

    @Inject
    DismissJuror dismissJuror;

    @PathParam("programme")
    String programme;

    @PathParam("edition")
    String edition;

    @Context
    HttpHeaders headers;

    @Context
    HttpServletRequest asking;

    /** The chair first. */
    @GET
    public Response list() {
        var rows = readPanel.list(key(), asking.getLocale()).stream().map(JurorJson::of);
        return Response.ok(rows.toArray(JurorJson[]::new))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response appoint(InputStream body, @Context UriInfo address) {
        var wish = JsonBody.read(body, JurorWishJson.class);
        UUID id = appointJuror
                .appoint(key(), JurorWishJson.said(wish.email()), wish.place(), wish.wish())
                .id();
        return told(
                Response.created(
                        address.getAbsolutePathBuilder().path(id.toString()).build()),
                id);
    }

    @GET
    @Path("{juror}")
    public Response get(@PathParam("juror") UUID juror) {
        return told(Response.ok(), juror);
    }

    @PUT
    @Path("{juror}")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response change(@PathParam("juror") UUID juror, InputStream body) {
        var wish = JsonBody.read(body, JurorWishJson.class);
        changeJuror.change(key(), juror, wish.place(), wish.wish(), StartedFrom.get(headers)::is);
        return told(Response.ok(), juror);
    }

    @DELETE
    @Path("{juror}")
    public Response dismiss(@PathParam("juror") UUID juror) {
        dismissJuror.dismiss(key(), juror, StartedFrom.get(headers)::is);
        return Response.noContent().build();
    }

    private Response told(ResponseBuilder answer, UUID juror) {
        var row = readPanel.get(key(), juror, asking.getLocale());
        return answer.entity(JurorJson.of(row))
                .tag(StartedFrom.tag(row.juror().version()))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    private String key() {
        return programme + "/" + edition;
    }
}
