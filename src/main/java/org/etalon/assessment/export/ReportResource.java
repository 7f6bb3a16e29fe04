/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.assessment.export;

import static org.etalon.core.problem.RefusedException.refuseIfAny;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.etalon.assessment.DossierJson;
import org.etalon.core.problem.Problem;
import org.etalon.platform.paper.PaperFormat;
import org.etalon.platform.security.AllowedTo;
import org.etalon.platform.security.Role;

/**
 * Takes a dossier as {@code score} does and answers with a document to print; keeps nothing. The collectivité's name is no part of a
 * dossier and comes beside it, as {@code name}.
 */
@RequestScoped
@AllowedTo(Role.EVERYBODY)
@Path("questionnaires/{programme}/{edition}/report.{format: docx|odt|pdf}")
public class ReportResource {
    @Inject
    WriteReport writeReport;

    @Context
    HttpServletRequest request;

    @PathParam("programme")
    String programme;

    @PathParam("edition")
    String edition;

    @PathParam("format")
    String format;

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response write(@QueryParam("name") String name, InputStream dossier) throws IOException {
        return answer(name, dossier.readNBytes(DossierJson.MOST_BYTES + 1));
    }

    /** From a plain form, for browsers without script: the same JSON in a field. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response submit(@FormParam("name") String name, @FormParam("dossier") String dossier) {
        refuseIfAny(dossier == null ? List.of(Problem.of(ExportProblem.DOSSIER_MISSING, "dossier")) : List.of());
        return answer(name, dossier.getBytes(StandardCharsets.UTF_8));
    }

    private Response answer(String name, byte[] dossier) {
        PaperFormat as = PaperFormat.find(format).orElseThrow();
        var file = writeReport.write(programme, edition, name, dossier, as, request.getLocale());
        return Response.ok(file.bytes(), as.mediaType())
                .header(HttpHeaders.CONTENT_DISPOSITION, file.disposition())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
