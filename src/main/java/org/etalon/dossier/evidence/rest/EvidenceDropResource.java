/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier.evidence.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.UUID;
import org.etalon.dossier.consult.AssessDossier;
import org.etalon.dossier.evidence.manage.DropEvidence.Mode;
import org.etalon.dossier.evidence.manage.ReceiveDrop;
import org.etalon.platform.security.AllowedTo;
import org.etalon.platform.security.Role;

/** Many files at once, each file part a file or a ZIP of files; {@code ?dry-run=true} only tells what would become of them. */
@RequestScoped
@AllowedTo(Role.PERSON)
@Path("dossiers/{id}/evidence/drop")
@Produces(MediaType.APPLICATION_JSON)
public class EvidenceDropResource {
    @Inject
    ReceiveDrop receiveDrop;

    @Inject
    AssessDossier assessDossier;

    @PathParam("id")
    UUID id;

    @QueryParam("dry-run")
    String dryRun;

    @Context
    HttpServletRequest asking;

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response drop(InputStream body) {
        var outcome = receiveDrop.receive(
                id,
                body,
                asking.getContentType(),
                asking.getContentLengthLong(),
                "true".equals(dryRun) ? Mode.TRY : Mode.KEEP);
        return Response.ok(DropJson.of(outcome, assessDossier.assess(id), asking.getLocale()))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
