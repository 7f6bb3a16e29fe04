/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.sitting.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import org.etalon.jury.sitting.manage.CastBallot;
import org.etalon.jury.sitting.manage.HoldVote;
import org.etalon.platform.rest.JsonBody;
import org.etalon.platform.security.AllowedTo;
import org.etalon.platform.security.Role;

/** The vote on the dossier under discussion. */
@RequestScoped
@AllowedTo({Role.JUROR, Role.ORGANISER})
@Path("jury/sitting/vote")
@Produces(MediaType.APPLICATION_JSON)
public class VoteResource {
    @Inject
    HoldVote holdVote;

    @Inject
    CastBallot castBallot;

    @QueryParam("edition")
    String edition;

    /** Opens one: {@code {"secret"}}. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response call(InputStream body) {
        holdVote.call(
                SittingResource.named(edition),
                JsonBody.read(body, StepJson.class).hidden());
        return Response.noContent().build();
    }

    /** The caller votes: {@code {"level", "mentions"}}. */
    @PUT
    @Path("ballot")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response cast(InputStream body) {
        var step = JsonBody.read(body, StepJson.class);
        castBallot.cast(SittingResource.named(edition), step.voted(), step.wanted());
        return Response.noContent().build();
    }

    /** Closes it, with its sums. */
    @POST
    @Path("result")
    public Response close() {
        holdVote.close(SittingResource.named(edition));
        return Response.noContent().build();
    }

    /** Withdraws it. */
    @DELETE
    public Response withdraw() {
        holdVote.withdraw(SittingResource.named(edition));
        return Response.noContent().build();
    }
}
