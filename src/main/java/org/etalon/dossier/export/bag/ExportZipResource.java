/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier.export.bag;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.UUID;
import org.etalon.platform.filename.Disposition;
import org.etalon.platform.filename.FileName;
import org.etalon.platform.security.AllowedTo;
import org.etalon.platform.security.Role;

/** A dossier with all that belongs to it as a verifiable archive, written while it is sent. */
@RequestScoped
@AllowedTo(Role.PERSON)
@Path("dossiers/{id}/export.zip")
@Produces("application/zip")
public class ExportZipResource {
    @Inject
    Archives archives;

    @PathParam("id")
    UUID id;

    @Context
    HttpServletRequest asking;

    /** @param submission a submission's number, or {@code draft} */
    @GET
    public Response get(@QueryParam("submission") String submission) {
        Archives.Archive archive = archives.prepare(id, submission, asking.getLocale());
        StreamingOutput content = archive::writeTo;
        return Response.ok(content)
                .header(HttpHeaders.CONTENT_DISPOSITION, Disposition.attachment(FileName.of(archive.fileName())))
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .build();
    }
}
