/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.review.offline.desk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.UUID;
import org.etalon.dossier.export.workbook.WorkbookFormat;
import org.etalon.jury.review.offline.returned.ReviewFindings;
import org.etalon.jury.review.offline.returned.SentReview;
import org.etalon.platform.filename.Disposition;
import org.etalon.platform.filename.FileName;
import org.etalon.platform.rest.ProblemJson;
import org.etalon.platform.security.AllowedTo;
import org.etalon.platform.security.Role;

/** One's own review as a workbook down, filled in elsewhere, and up again; {@code ?dry-run=true} only tells what would change. */
@RequestScoped
@AllowedTo(Role.JUROR)
@Path("jury/dossiers/{id}/review.{format:xlsx|ods}")
public class ReviewSheetResource {
    @Inject
    WriteReviewSheet writeReviewSheet;

    @Inject
    ReceiveReviewSheet receiveReviewSheet;

    @Inject
    CompareReviewSheet compareReviewSheet;

    @Inject
    ApplyReviewSheet applyReviewSheet;

    @PathParam("id")
    UUID id;

    @PathParam("format")
    String extension;

    @Context
    HttpServletRequest asking;

    @GET
    public Response get() {
        var format = WorkbookFormat.of(extension);
        var written = writeReviewSheet.write(id, format, asking.getLocale());
        var name = FileName.of(written.name() + "." + extension);
        return unkept(Response.ok(written.bytes(), format.mediaType())
                .header(HttpHeaders.CONTENT_DISPOSITION, Disposition.attachment(name)));
    }

    /** 200 with all that was found; where it was to be applied and can't be, 409 for conflicts and 422 for mistakes, and nothing is changed. */
    @PUT
    @Consumes(MediaType.WILDCARD)
    public Response put(@QueryParam("dry-run") String dryRun, InputStream body) {
        SentReview sent = receiveReviewSheet.receive(id, body, "review." + extension);
        boolean dry = "true".equals(dryRun);
        ReviewFindings findings = dry ? compareReviewSheet.compare(id, sent) : applyReviewSheet.apply(id, sent);
        var json = new ReviewFindingsJson(findings, asking.getLocale());
        return dry || findings.isClean()
                ? unkept(Response.ok(json.found(!dry), MediaType.APPLICATION_JSON_TYPE))
                : unkept(Response.status(json.problem().code().kind().status())
                        .type(ProblemJson.TYPE)
                        .entity(json.refused()));
    }

    private static Response unkept(Response.ResponseBuilder answer) {
        return answer.header(HttpHeaders.CACHE_CONTROL, "no-store").build();
    }
}
