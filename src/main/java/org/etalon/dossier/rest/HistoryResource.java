/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier.rest;

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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.etalon.dossier.consult.Change;
import org.etalon.dossier.consult.ReadHistory;
import org.etalon.platform.rest.listing.Paging;
import org.etalon.platform.security.AllowedTo;
import org.etalon.platform.security.Role;

/** What was changed in a dossier, by whom and when; {@code ?question=} of one question alone. */
@RequestScoped
@AllowedTo(Role.PERSON)
@Path("dossiers/{id}/history")
@Produces(MediaType.APPLICATION_JSON)
public class HistoryResource {
    @Inject
    ReadHistory readHistory;

    @Inject
    People people;

    @Context
    HttpServletRequest asking;

    @GET
    public Response list(
            @PathParam("id") UUID id,
            @QueryParam("question") String question,
            @QueryParam("page") String page,
            @QueryParam("size") String size,
            @Context UriInfo address) {
        var paging = Paging.ofList(page, size);
        var found = readHistory.read(id, question, paging);
        var names = people.names(found.changes().stream().map(Change::person).toList(), asking.getLocale());
        return paging.tell(Response.ok(HistoryJson.of(found.changes(), names)), address, found.total())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
