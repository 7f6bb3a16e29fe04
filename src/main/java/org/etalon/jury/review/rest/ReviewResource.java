/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.review.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import java.io.InputStream;
import java.util.UUID;
import org.etalon.jury.review.UnderReview;
import org.etalon.jury.review.manage.ConfirmRest;
import org.etalon.jury.review.manage.HandInReview;
import org.etalon.jury.review.manage.ReadReview;
import org.etalon.jury.review.manage.ReplaceReview;
import org.etalon.jury.review.said.ReviewProblem;
import org.etalon.platform.rest.JsonBody;
import org.etalon.platform.rest.ProblemJson;
import org.etalon.platform.rest.StartedFrom;
import org.etalon.platform.security.AllowedTo;
import org.etalon.platform.security.Role;

/** One's own review of a dossier as a whole; see {@code docs/jury.md}. */
@RequestScoped
@AllowedTo(Role.JUROR)
@Path("jury/dossiers/{id}/review")
@Produces(MediaType.APPLICATION_JSON)
public class ReviewResource {
    @Inject
    ReadReview readReview;

    @Inject
    ReplaceReview replaceReview;

    @Inject
    ConfirmRest confirmRest;

    @Inject
    HandInReview handInReview;

    @PathParam("id")
    UUID id;

    @Context
    HttpHeaders headers;

    @Context
    HttpServletRequest asking;

    @GET
    public Response get() {
        return told(readReview.read(id));
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    public Response replace(InputStream body) {
        var started = StartedFrom.get(headers);
        var kept = replaceReview.replace(id, WholeJson.parts(JsonBody.tree(body)), started::is);
        if (kept.isPresent()) {
            return told(kept.get());
        }
        UnderReview theirs = readReview.read(id);
        return unkept(
                Response.status(ReviewProblem.REVIEW_STALE.kind().status())
                        .type(ProblemJson.TYPE)
                        .entity(ReviewJson.stale(theirs, asking.getLocale())),
                theirs);
    }

    /** Confirms all of a domain that is not judged yet. */
    @POST
    @Path("domains/{domain}/confirmation")
    public Response confirm(@PathParam("domain") String domain) {
        return told(confirmRest.confirm(id, domain));
    }

    /** Hands it in; once more changes nothing. */
    @POST
    @Path("submission")
    public Response handIn() {
        return told(handInReview.handIn(id));
    }

    private Response told(UnderReview under) {
        return unkept(Response.ok(ReviewJson.of(under, asking.getLocale())), under);
    }

    private static Response unkept(ResponseBuilder answer, UnderReview under) {
        return answer.tag(StartedFrom.tag(under.review().revision()))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
