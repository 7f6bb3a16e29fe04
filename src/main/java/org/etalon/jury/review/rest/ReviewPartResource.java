/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.review.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.UUID;
import org.etalon.jury.review.ReviewOutcome.Saved;
import org.etalon.jury.review.ReviewOutcome.Stale;
import org.etalon.jury.review.manage.SaveReviewPart;
import org.etalon.jury.review.said.ReviewProblem;
import org.etalon.platform.rest.JsonBody;
import org.etalon.platform.rest.ProblemJson;
import org.etalon.platform.rest.StartedFrom;
import org.etalon.platform.security.AllowedTo;
import org.etalon.platform.security.Role;

/** One's own review of a dossier, part by part; each change says which version of the part it started from. */
@RequestScoped
@AllowedTo(Role.JUROR)
@Path("jury/dossiers/{id}/review/{part: conclusion|questions/[^/]+|domains/[^/]+}")
@Produces(MediaType.APPLICATION_JSON)
public class ReviewPartResource {
    @Inject
    SaveReviewPart saveReviewPart;

    @PathParam("id")
    UUID id;

    @PathParam("part")
    String part;

    @Context
    HttpHeaders headers;

    @Context
    HttpServletRequest asking;

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    public Response put(InputStream body) {
        var started = StartedFrom.get(headers);
        var outcome = saveReviewPart.save(id, part, JsonBody.tree(body), started::is);
        if (outcome instanceof Saved saved) {
            return Response.ok(ReviewJson.of(saved))
                    .tag(StartedFrom.tag(saved.part().version()))
                    .header(HttpHeaders.CACHE_CONTROL, "no-store")
                    .build();
        }
        var stale = (Stale) outcome;
        var theirs = stale.theirs();
        return Response.status(ReviewProblem.REVIEW_STALE.kind().status())
                .type(ProblemJson.TYPE)
                .tag(StartedFrom.tag(theirs.version()))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .entity(ReviewJson.stale(stale.under(), theirs, asking.getLocale()))
                .build();
    }
}
