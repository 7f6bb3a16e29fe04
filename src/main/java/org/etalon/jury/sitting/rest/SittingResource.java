/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.sitting.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import org.etalon.jury.sitting.manage.AttendSitting;
import org.etalon.jury.sitting.manage.CloseSitting;
import org.etalon.jury.sitting.manage.OpenSitting;
import org.etalon.jury.sitting.manage.ReadRoom;
import org.etalon.jury.sitting.manage.TakeUpDossier;
import org.etalon.platform.rest.JsonBody;
import org.etalon.platform.security.AllowedTo;
import org.etalon.platform.security.Role;

/** The sitting of an edition's jury; see {@code docs/jury.md}. The edition is named as {@code ?edition=programme/edition}. */
@RequestScoped
@AllowedTo({Role.JUROR, Role.ORGANISER})
@Path("jury/sitting")
@Produces(MediaType.APPLICATION_JSON)
public class SittingResource {
    @Inject
    ReadRoom readRoom;

    @Inject
    OpenSitting openSitting;

    @Inject
    CloseSitting closeSitting;

    @Inject
    AttendSitting attendSitting;

    @Inject
    TakeUpDossier takeUpDossier;

    @QueryParam("edition")
    String edition;

    @Context
    HttpServletRequest asking;

    @GET
    public Response get() {
        return Response.ok(RoomJson.of(readRoom.read(named(edition), asking.getLocale())))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response open(InputStream body) {
        openSitting.open(named(edition), JsonBody.read(body, StepJson.class).quorumSaid());
        return get();
    }

    @DELETE
    public Response close() {
        closeSitting.close(named(edition));
        return Response.noContent().build();
    }

    @PUT
    @Path("presence")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response arrive(InputStream body) {
        attendSitting.attend(named(edition), JsonBody.read(body, StepJson.class).who(), true);
        return Response.noContent().build();
    }

    /** The caller goes. */
    @DELETE
    @Path("presence")
    public Response go() {
        attendSitting.attend(named(edition), java.util.Optional.empty(), false);
        return Response.noContent().build();
    }

    @PUT
    @Path("dossier")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response takeUp(InputStream body) {
        takeUpDossier.takeUp(named(edition), JsonBody.read(body, StepJson.class).named());
        return Response.noContent().build();
    }

    @DELETE
    @Path("dossier")
    public Response putAway() {
        takeUpDossier.putAway(named(edition));
        return Response.noContent().build();
    }

    /** What names no edition is unknown like one that there isn't. */
    static String named(String edition) {
        return edition == null ? "" : edition;
    }
}
