/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier.export.bag;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.List;
import java.util.UUID;
import org.etalon.platform.filename.Disposition;
import org.etalon.platform.filename.FileName;
import org.etalon.platform.security.AllowedTo;
import org.etalon.platform.security.Role;

/** A dossier to take away: as one JSON document, or with all that belongs to it as a verifiable archive. */
@RequestScoped
@AllowedTo(Role.PERSON)
@Path("dossiers/{id}/")
public class ArchiveResource {
    @Inject
    ReadArchive readArchive;

    @Inject
    Archives archives;

    @Inject
    @Any
    Instance<Enclosing> enclosing;

    @PathParam("id")
    UUID id;

    /** A submission's number, or {@code draft}. */
    @QueryParam("submission")
    String submission;

    @Context
    HttpServletRequest asking;

    @GET
    @Path("export.json")
    @Produces(MediaType.APPLICATION_JSON)
    public Response json() {
        ArchivedDossier dossier = readArchive.read(id, submission);
        return attached(Response.ok(dossier.bytes()), dossier.fileName() + ".json");
    }

    @GET
    @Path("export.zip")
    @Produces("application/zip")
    public Response zip() {
        ArchivedDossier dossier = readArchive.read(id, submission);
        List<Enclosure> enclosures = enclosing.stream()
                .flatMap(each -> each.list(dossier, asking.getLocale()).stream())
                .toList();
        ArchiveWriter writer = archives.writer();
        StreamingOutput archive = out -> writer.write(dossier, enclosures, out);
        return attached(Response.ok(archive), dossier.fileName() + ".zip");
    }

    private static Response attached(Response.ResponseBuilder answer, String name) {
        return answer.header(HttpHeaders.CONTENT_DISPOSITION, Disposition.attachment(FileName.of(name)))
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .build();
    }
}
