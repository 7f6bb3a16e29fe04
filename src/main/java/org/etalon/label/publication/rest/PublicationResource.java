/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.label.publication.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.Optional;
import org.etalon.label.publication.CancelPublication;
import org.etalon.label.publication.ReadRehearsal;
import org.etalon.label.publication.SetPublication;
import org.etalon.platform.rest.JsonBody;
import org.etalon.platform.security.AllowedTo;
import org.etalon.platform.security.Role;

/** The instant from which an edition's results are public, and what will be seen then. */
@RequestScoped
@AllowedTo(Role.ORGANISER)
@Path("organiser/editions/{programme}/{edition}/publication")
@Produces(MediaType.APPLICATION_JSON)
public class PublicationResource {
    @Inject
    ReadRehearsal readRehearsal;

    @Inject
    SetPublication setPublication;

    @Inject
    CancelPublication cancelPublication;

    @PathParam("programme")
    String programme;

    @PathParam("edition")
    String edition;

    /** The rehearsal. */
    @GET
    public Response get() {
        return Response.ok(RehearsalJson.of(readRehearsal.read(key())))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    public Response set(InputStream body) {
        var wish = JsonBody.read(body, PublicationWishJson.class);
        setPublication.set(key(), Optional.of(wish.instant()), wish.end());
        return get();
    }

    @DELETE
    public Response cancel() {
        cancelPublication.cancel(key());
        return Response.noContent().build();
    }

    private String key() {
        return programme + "/" + edition;
    }
}
