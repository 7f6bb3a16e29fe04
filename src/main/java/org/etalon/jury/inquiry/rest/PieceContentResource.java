/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.inquiry.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.etalon.jury.inquiry.manage.ReadPiece;
import org.etalon.platform.download.Asked;
import org.etalon.platform.download.Download;
import org.etalon.platform.security.AllowedTo;
import org.etalon.platform.security.Role;
import org.etalon.platform.storage.Store;

/** The bytes of a file that goes with an answer of the candidate, for the readers of the dossier. */
@RequestScoped
@AllowedTo(Role.JUROR)
@Path("jury/dossiers/{id}/inquiries/{inquiry}/evidence/{evidence}/content")
public class PieceContentResource {
    @Inject
    ReadPiece readPiece;

    @Inject
    Store store;

    /** @param view whether it is to be shown in a frame, as far as it may be; all else is a download */
    @GET
    public Response get(
            @PathParam("id") UUID id,
            @PathParam("inquiry") UUID inquiry,
            @PathParam("evidence") UUID evidence,
            @QueryParam("view") String view,
            @Context HttpHeaders headers) {
        var content = readPiece.read(id, inquiry, evidence);
        // whoever ceases to be its reader keeps no copy on the way
        var download = new Download(content.digest(), content.size(), content.mediaType(), content.name(), true);
        boolean framed = "true".equals(view) && content.viewable() && download.isFramable();
        return (framed ? download.framed(Asked.of(headers)) : download.answer(Asked.of(headers))).from(store);
    }
}
