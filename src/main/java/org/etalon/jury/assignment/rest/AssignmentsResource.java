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
import java.io.InputStream;
import java.util.function.Function;
import org.etalon.jury.assignment.sharing.AssignDossiers;
import org.etalon.jury.assignment.sharing.AssignmentWish;
import org.etalon.jury.assignment.sharing.Board;
import org.etalon.jury.assignment.sharing.ForeseeAssignments;
import org.etalon.jury.assignment.sharing.ReadBoard;
import org.etalon.platform.rest.JsonBody;
import org.etalon.platform.rest.StartedFrom;
import org.etalon.platform.security.AllowedTo;
import org.etalon.platform.security.Role;

/**
 * Who reads what, for whoever shares the dossiers of an edition out; {@code ?dry-run=true} only tells what would be. A change may say with
 * {@code If-Match} what it started from.
 */
@RequestScoped
@AllowedTo({Role.JUROR, Role.ORGANISER})
@Path("jury/assignments")
@Produces(MediaType.APPLICATION_JSON)
public class AssignmentsResource {
    @Inject
    ReadBoard readBoard;

    @Inject
    ForeseeAssignments foreseeAssignments;

    @Inject
    AssignDossiers assignDossiers;

    @QueryParam("edition")
    String edition;

    @QueryParam("dry-run")
    String dryRun;

    @Context
    HttpHeaders headers;

    @Context
    HttpServletRequest asking;

    @GET
    public Response get() {
        Board board = readBoard.read(key(), asking.getLocale());
        return Response.ok(BoardJson.of(board))
                .tag(StartedFrom.tag(board.version()))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    /** The dossiers that the body names have the readers that it names. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response assign(InputStream body) {
        var wish = JsonBody.read(body, WishJson.class).wish();
        return done(board -> wish);
    }

    /** What is left to be shared out is shared out by itself. */
    @POST
    @Path("automatic")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response share(InputStream body) {
        return done(JsonBody.read(body, AutomaticJson.class).way());
    }

    private Response done(Function<Board, AssignmentWish> way) {
        if ("true".equals(dryRun)) {
            var changes = foreseeAssignments.foresee(key(), way, asking.getLocale());
            refuseIfAny(changes.problems());
            return told(ChangesJson.of(changes));
        }
        var started = StartedFrom.find(headers).orElse(StartedFrom.ANY);
        return told(ChangesJson.of(assignDossiers.assign(key(), way, started::is, asking.getLocale())));
    }

    private String key() {
        return edition == null ? "" : edition;
    }

    private static Response told(ChangesJson changes) {
        return Response.ok(changes)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
