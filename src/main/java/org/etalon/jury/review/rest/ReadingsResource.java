/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.review.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
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
import org.etalon.jury.review.ReadingRound;
import org.etalon.jury.review.manage.CallReader;
import org.etalon.jury.review.manage.CompareReadings;
import org.etalon.jury.review.said.ReviewProblem;
import org.etalon.platform.rest.JsonBody;
import org.etalon.platform.security.AllowedTo;
import org.etalon.platform.security.Role;

/** The readings of a dossier beside each other; whoever leads the jury there calls another reader. */
@RequestScoped
@AllowedTo(Role.JUROR)
@Path("jury/dossiers/{id}/readings")
@Produces(MediaType.APPLICATION_JSON)
public class ReadingsResource {
    @Inject
    CompareReadings compareReadings;

    @Inject
    CallReader callReader;

    @PathParam("id")
    UUID id;

    /** {@code appeal} for the readings on appeal. */
    @QueryParam("of")
    String of;

    @Context
    HttpServletRequest asking;

    @GET
    public Response get() {
        var compared = compareReadings.compare(id, ReadingRound.of(of), asking.getLocale());
        if (!compared.isVisible()) {
            throw ReviewProblem.READINGS_LATER.refusal("");
        }
        return Response.ok(ReadingsJson.of(compared))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response call(InputStream body) {
        var wish = JsonBody.read(body, CallJson.class);
        callReader.call(id, wish.reader(), wish.day());
        return Response.noContent().build();
    }
}
