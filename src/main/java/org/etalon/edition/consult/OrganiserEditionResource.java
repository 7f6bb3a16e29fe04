/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.edition.consult;

import static org.etalon.core.problem.RefusedException.refuseIfAny;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import java.time.Clock;
import java.util.List;
import org.etalon.core.problem.Problem;
import org.etalon.edition.ChangeEdition;
import org.etalon.edition.EditionQuery;
import org.etalon.edition.EditionRow;
import org.etalon.edition.OpenEdition;
import org.etalon.edition.draft.DeleteDraft;
import org.etalon.platform.rest.JsonBody;
import org.etalon.platform.rest.StartedFrom;
import org.etalon.platform.security.AllowedTo;
import org.etalon.platform.security.Role;
import org.etalon.platform.security.SecurityProblem;

/** Editions as their organiser makes and changes them; drafts are among them. A change may say with {@code If-Match} what it started from. */
@RequestScoped
@AllowedTo(Role.ORGANISER)
@Path("organiser/editions")
@Produces(MediaType.APPLICATION_JSON)
public class OrganiserEditionResource {
    @Inject
    EditionQuery editions;

    @Inject
    OpenEdition openEdition;

    @Inject
    ChangeEdition changeEdition;

    @Inject
    DeleteDraft deleteDraft;

    @Inject
    Clock clock;

    @GET
    public EditionJson[] list() {
        var now = clock.instant();
        return editions.list().stream().map(row -> EditionJson.of(row, now)).toArray(EditionJson[]::new);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response open(InputStream body, @Context UriInfo address) {
        EditionRow made = openEdition.open(JsonBody.read(body, WishJson.class).wish());
        var place = address.getAbsolutePathBuilder()
                .path(made.plan().programme())
                .path(made.plan().edition());
        return answer(Response.created(place.build()), made);
    }

    @GET
    @Path("{programme}/{edition}")
    public Response get(@PathParam("programme") String programme, @PathParam("edition") String edition) {
        var found = editions.find(programme + "/" + edition);
        refuseIfAny(found.isPresent() ? List.of() : List.of(Problem.of(SecurityProblem.UNKNOWN, "")));
        return answer(Response.ok(), found.get());
    }

    @PATCH
    @Path("{programme}/{edition}")
    @Consumes({MediaType.APPLICATION_JSON, "application/merge-patch+json"})
    public Response change(
            @PathParam("programme") String programme,
            @PathParam("edition") String edition,
            @Context HttpHeaders headers,
            InputStream body) {
        var wish = JsonBody.read(body, WishJson.class).wish();
        var started = StartedFrom.find(headers).orElse(StartedFrom.ANY);
        return answer(Response.ok(), changeEdition.change(programme + "/" + edition, wish, started::is));
    }

    /** A draft only, and only by who says what it started from. */
    @DELETE
    @Path("{programme}/{edition}")
    public Response delete(
            @PathParam("programme") String programme,
            @PathParam("edition") String edition,
            @Context HttpHeaders headers) {
        deleteDraft.delete(programme + "/" + edition, StartedFrom.get(headers)::is);
        return Response.noContent().build();
    }

    private Response answer(ResponseBuilder answer, EditionRow row) {
        return answer.entity(EditionJson.of(row, clock.instant()))
                .tag(StartedFrom.tag(row.version()))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
