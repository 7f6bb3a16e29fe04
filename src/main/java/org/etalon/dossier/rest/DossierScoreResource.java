/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.UUID;
import org.etalon.assessment.AssessmentJson;
import org.etalon.dossier.consult.AssessDossier;
import org.etalon.platform.security.AllowedTo;
import org.etalon.platform.security.Role;

/** The whole result of a dossier as it stands, in the shape and by the engine of the stateless score. */
@RequestScoped
@AllowedTo(Role.PERSON)
@Path("dossiers/{id}/score")
@Produces(MediaType.APPLICATION_JSON)
public class DossierScoreResource {
    @Inject
    AssessDossier assessDossier;

    @GET
    public Response get(@PathParam("id") UUID id) throws IOException {
        var json = new ByteArrayOutputStream(1 << 14);
        AssessmentJson.write(assessDossier.assess(id), json);
        return Response.ok(json.toByteArray())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
