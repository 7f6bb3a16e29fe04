/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.assignment.rest;

import static org.etalon.core.problem.RefusedException.refuseIfAny;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.util.List;
import org.etalon.core.problem.Problem;
import org.etalon.core.problem.RefusedException;
import org.etalon.jury.assignment.AssignmentProblem;
import org.etalon.jury.assignment.sharing.AssignDossiers;
import org.etalon.jury.assignment.sharing.AssignmentFile;
import org.etalon.jury.assignment.sharing.ForeseeAssignments;
import org.etalon.jury.assignment.sharing.ReadBoard;
import org.etalon.platform.filename.Disposition;
import org.etalon.platform.filename.FileName;
import org.etalon.platform.rest.StartedFrom;
import org.etalon.platform.security.AllowedTo;
import org.etalon.platform.security.Role;
import org.etalon.platform.text.Csv;
import org.etalon.platform.upload.UploadProblem;

/** The same as a table that is taken along, changed, and brought back. */
@RequestScoped
@AllowedTo({Role.JUROR, Role.ORGANISER})
@Path("jury/assignments.csv")
public class AssignmentsFileResource {
    private static final int LIMIT = 1_000_000;

    @Inject
    ReadBoard readBoard;

    @Inject
    ForeseeAssignments foreseeAssignments;

    @Inject
    AssignDossiers assignDossiers;

    @QueryParam("edition")
    String edition;

    @Context
    HttpServletRequest asking;

    /** As French spreadsheets open it. */
    @GET
    @Produces("text/csv;charset=utf-8")
    public Response get() {
        var board = readBoard.read(key(), asking.getLocale());
        return Response.ok("\ufeff" + AssignmentFile.write(board, Csv.Form.FRENCH))
                .tag(StartedFrom.tag(board.version()))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        Disposition.attachment(FileName.of(key().replace('/', '-') + "-assignments.csv")))
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .build();
    }

    /** @param due the last day for whoever is new in it, where their line has none */
    @POST
    @Consumes("text/csv")
    @Produces(MediaType.APPLICATION_JSON)
    public ChangesJson assign(
            InputStream body,
            @QueryParam("due") String due,
            @QueryParam("dry-run") String dryRun,
            @Context HttpHeaders headers) {
        var file = file(body, due);
        if ("true".equals(dryRun)) {
            var changes = foreseeAssignments.foresee(key(), file, asking.getLocale());
            refuseIfAny(changes.problems());
            return ChangesJson.of(changes);
        }
        var started = StartedFrom.find(headers).orElse(StartedFrom.ANY);
        return ChangesJson.of(assignDossiers.assign(key(), file, started::is, asking.getLocale()));
    }

    private static AssignmentFile file(InputStream body, String due) {
        try {
            byte[] bytes = body.readNBytes(LIMIT + 1);
            if (bytes.length > LIMIT) {
                throw new RefusedException(List.of(Problem.of(UploadProblem.UPLOAD_TOO_LARGE, "", 1)));
            }
            return new AssignmentFile(new String(bytes, StandardCharsets.UTF_8), WishJson.day(due));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (DateTimeException e) {
            throw AssignmentProblem.DUE_WRONG.refusal("due");
        }
    }

    private String key() {
        return edition == null ? "" : edition;
    }
}
