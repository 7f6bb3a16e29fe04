/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier.submission.rest;

import static org.etalon.core.problem.RefusedException.refuseIfAny;

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
import java.util.List;
import java.util.UUID;
import org.etalon.core.problem.Problem;
import org.etalon.dossier.rest.People;
import org.etalon.dossier.submission.SubmissionProblem;
import org.etalon.dossier.submission.manage.SignOffDossier;
import org.etalon.platform.rest.JsonBody;
import org.etalon.platform.security.AllowedTo;
import org.etalon.platform.security.Role;

/** The elected member's approval: {@code {"state"}} as {@code …/submission} tells it. */
@RequestScoped
@AllowedTo(Role.PERSON)
@Path("dossiers/{id}/sign-off")
@Produces(MediaType.APPLICATION_JSON)
public class SignOffResource {
    @Inject
    SignOffDossier signOffDossier;

    @Inject
    People people;

    @Context
    HttpServletRequest asking;

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    public Response put(@PathParam("id") UUID id, InputStream body) {
        Object state = JsonBody.tree(body).get("state");
        refuseIfAny(
                state instanceof String ? List.of() : List.of(Problem.of(SubmissionProblem.STATE_MISSING, "state")));
        var signOff = signOffDossier.signOff(id, state.toString());
        var names = people.names(List.of(signOff.person()), asking.getLocale());
        return Response.ok(SubmissionJson.of(signOff, names))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
