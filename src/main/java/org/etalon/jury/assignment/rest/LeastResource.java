/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.assignment.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import org.etalon.jury.assignment.sharing.ChangeReaders;
import org.etalon.platform.rest.JsonBody;
import org.etalon.platform.security.AllowedTo;
import org.etalon.platform.security.Role;

/** How many readers each dossier of an edition has at least; {@code GET /jury/assignments} tells it. */
@RequestScoped
@AllowedTo(Role.ORGANISER)
@Path("organiser/editions/{programme}/{edition}/readers")
public class LeastResource {
    @Inject
    ChangeReaders changeReaders;

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    public Response change(
            @PathParam("programme") String programme, @PathParam("edition") String edition, InputStream body) {
        Integer least = JsonBody.read(body, LeastJson.class).least();
        changeReaders.change(programme + "/" + edition, least == null ? "" : least.toString());
        return Response.noContent().build();
    }
}
