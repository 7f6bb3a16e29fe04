/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier.export.bag;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.etalon.platform.filename.Disposition;
import org.etalon.platform.filename.FileName;
import org.etalon.platform.security.AllowedTo;
import org.etalon.platform.security.Role;

/** A dossier as one JSON document: the snapshot of what was handed in, or the draft, to the byte as an archive has it. */
@RequestScoped
@AllowedTo(Role.PERSON)
@Path("dossiers/{id}/export.json")
@Produces(MediaType.APPLICATION_JSON)
public class ExportJsonResource {
    @Inject
    ReadArchive readArchive;

    @PathParam("id")
    UUID id;

    /** @param submission a submission's number, or {@code draft} */
    @GET
    public Response get(@QueryParam("submission") String submission) {
        ArchivedDossier dossier = readArchive.read(id, submission);
        return Response.ok(dossier.bytes())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        Disposition.attachment(FileName.of(dossier.fileName() + ".json")))
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .build();
    }
}
