/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.assignment.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.etalon.jury.assignment.ReadOwnDossiers;
import org.etalon.platform.security.AllowedTo;
import org.etalon.platform.security.Role;

/** What the caller is to read as a juror. */
@RequestScoped
@AllowedTo(Role.JUROR)
@Path("jury/dossiers")
@Produces(MediaType.APPLICATION_JSON)
public class OwnDossiersResource {
    @Inject
    ReadOwnDossiers readOwnDossiers;

    /** The most urgent first. @param edition {@code <programme>/<edition>} */
    @GET
    public Response list(@QueryParam("edition") String edition) {
        var own = readOwnDossiers.read(edition == null ? "" : edition).dossiers().stream()
                .map(OwnDossierJson::of);
        return Response.ok(own.toArray(OwnDossierJson[]::new))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
