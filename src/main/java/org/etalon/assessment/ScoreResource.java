/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.assessment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.OPTIONS;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.etalon.platform.rest.PublicCall;
import org.etalon.platform.security.AllowedTo;
import org.etalon.platform.security.Role;

/**
 * Takes a dossier and answers with its whole result, the bytes of {@code ./etalon score}; keeps nothing. Any site's page may ask, since
 * the answer depends on nothing but what is sent.
 */
@RequestScoped
@AllowedTo(Role.EVERYBODY)
@PublicCall
@Path("questionnaires/{programme}/{edition}/score")
public class ScoreResource {
    @Inject
    ScoreDossier scoreDossier;

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    public Response score(
            @PathParam("programme") String programme, @PathParam("edition") String edition, InputStream dossier)
            throws IOException {
        byte[] bytes = dossier.readNBytes(DossierJson.MOST_BYTES + 1);
        Scored scored = scoreDossier.score(programme, edition, bytes);
        var json = new ByteArrayOutputStream(1 << 14);
        AssessmentJson.write(scored.assessment(), json);
        return Response.ok(json.toByteArray())
                .header("Cache-Control", "no-store")
                .build();
    }

    /** What a browser asks before it lets another site's page send JSON. */
    @OPTIONS
    public Response options() {
        return Response.noContent()
                .allow(HttpMethod.OPTIONS, HttpMethod.POST)
                .header("Access-Control-Allow-Methods", "POST")
                .header("Access-Control-Allow-Headers", "Content-Type")
                .header("Access-Control-Max-Age", "86400")
                .build();
    }
}
