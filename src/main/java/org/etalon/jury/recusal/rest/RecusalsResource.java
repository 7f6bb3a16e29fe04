/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.recusal.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
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
import org.etalon.jury.recusal.ReadRecusals;
import org.etalon.jury.recusal.SettleRecusal;
import org.etalon.platform.rest.JsonBody;
import org.etalon.platform.rest.StartedFrom;
import org.etalon.platform.security.AllowedTo;
import org.etalon.platform.security.Role;

/** What ties jurors to candidates, for whoever leads the jury there. */
@RequestScoped
@AllowedTo({Role.JUROR, Role.ORGANISER})
@Path("jury/recusals")
@Produces(MediaType.APPLICATION_JSON)
public class RecusalsResource {
    @Inject
    ReadRecusals readRecusals;

    @Inject
    SettleRecusal settleRecusal;

    @Context
    HttpHeaders headers;

    @Context
    HttpServletRequest asking;

    /** The open ones first. @param edition {@code <programme>/<edition>} */
    @GET
    public Response list(@QueryParam("edition") String edition) {
        var rows = readRecusals.list(edition == null ? "" : edition, asking.getLocale()).stream()
                .map(RecusalJson::of);
        return Response.ok(rows.toArray(RecusalJson[]::new))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    @PUT
    @Path("{recusal}")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response settle(@PathParam("recusal") UUID recusal, InputStream body) {
        var wish = JsonBody.read(body, SettlementJson.class);
        long version = settleRecusal.settle(recusal, wish.isConfirmed(), wish.reason(), StartedFrom.get(headers)::is);
        return Response.noContent().tag(StartedFrom.tag(version)).build();
    }
}
