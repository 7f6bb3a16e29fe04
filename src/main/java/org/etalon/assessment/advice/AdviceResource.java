/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.assessment.advice;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import org.etalon.assessment.DossierJson;
import org.etalon.assessment.ScoreDossier;
import org.etalon.platform.security.AllowedTo;
import org.etalon.platform.security.Role;

/** Takes a dossier as {@code score} does and answers with strengths, next steps and what lacks for the next level; keeps nothing. */
@RequestScoped
@AllowedTo(Role.EVERYBODY)
@Path("questionnaires/{programme}/{edition}/advice")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class AdviceResource {
    @Inject
    ScoreDossier scoreDossier;

    @Context
    HttpServletRequest request;

    @POST
    public AdviceJson advise(
            @PathParam("programme") String programme, @PathParam("edition") String edition, InputStream dossier)
            throws IOException {
        byte[] bytes = dossier.readNBytes(DossierJson.MOST_BYTES + 1);
        return AdviceWriter.write(scoreDossier.score(programme, edition, bytes), request.getLocale());
    }
}
