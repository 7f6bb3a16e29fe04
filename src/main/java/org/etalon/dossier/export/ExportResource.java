/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier.export;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.etalon.platform.paper.PaperFormat;
import org.etalon.platform.security.AllowedTo;
import org.etalon.platform.security.Role;

/** A dossier as a paper, in the language asked for: as it stands, or with {@code submission} as it was handed in under that number. */
@RequestScoped
@AllowedTo(Role.PERSON)
@Path("dossiers/{id}/export.{format: docx|odt|pdf}")
public class ExportResource {
    /** Asks for what stands there, as an archive does. */
    private static final String NOW = "draft";

    @Inject
    WriteDossier writeDossier;

    @Context
    HttpServletRequest asking;

    @GET
    public Response get(
            @PathParam("id") UUID id, @PathParam("format") String format, @QueryParam("submission") String submission) {
        PaperFormat as = PaperFormat.find(format).orElseThrow();
        var paper = submission == null || submission.equals(NOW)
                ? writeDossier.write(id, asking.getLocale())
                : writeDossier.write(id, submission, asking.getLocale());
        return Response.ok(as.write(paper.document()), as.mediaType())
                .header(HttpHeaders.CONTENT_DISPOSITION, paper.disposition(as))
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .build();
    }
}
