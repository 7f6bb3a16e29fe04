/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.appeal.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.net.URI;
import java.util.UUID;
import org.etalon.jury.appeal.manage.FileAppeal;
import org.etalon.jury.appeal.manage.ReadOwnAppeal;
import org.etalon.platform.rest.JsonBody;
import org.etalon.platform.security.AllowedTo;
import org.etalon.platform.security.Role;

/** The appeal of a dossier's collectivité; unknown until what was decided is public. */
@RequestScoped
@AllowedTo(Role.PERSON)
@Path("dossiers/{id}/appeal")
@Produces(MediaType.APPLICATION_JSON)
public class OwnAppealResource {
    @Inject
    ReadOwnAppeal readOwnAppeal;

    @Inject
    FileAppeal fileAppeal;

    @PathParam("id")
    UUID id;

    @GET
    public Response get() {
        return told(Response.ok());
    }

    /** Appeals, which can be done once. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response file(InputStream body) {
        fileAppeal.file(id, JsonBody.read(body, FilingJson.class).wish());
        return told(Response.created(URI.create("/api/v1/dossiers/" + id + "/appeal")));
    }

    private Response told(Response.ResponseBuilder answer) {
        return answer.entity(OwnAppealJson.of(readOwnAppeal.read(id)))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
