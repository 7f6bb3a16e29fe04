/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.Arrays;
import java.util.UUID;
import org.etalon.core.problem.Problem;
import org.etalon.dossier.DossierProblem;
import org.etalon.dossier.KeptAnswer;
import org.etalon.dossier.consult.ReadAnswer;
import org.etalon.dossier.fill.ClearAnswer;
import org.etalon.dossier.fill.RestoreAnswer;
import org.etalon.dossier.fill.SaveAnswer;
import org.etalon.dossier.fill.SaveOutcome;
import org.etalon.dossier.fill.SaveOutcome.Saved;
import org.etalon.dossier.fill.SaveOutcome.Stale;
import org.etalon.platform.rest.JsonBody;
import org.etalon.platform.rest.ProblemJson;
import org.etalon.platform.rest.StartedFrom;
import org.etalon.platform.security.AllowedTo;
import org.etalon.platform.security.Role;

/** One answer of a dossier. Each change says which version it started from; see {@code docs/dossier.md}. */
@RequestScoped
@AllowedTo(Role.PERSON)
@Path("dossiers/{id}/answers/{question}")
@Produces(MediaType.APPLICATION_JSON)
public class AnswerResource {
    @Inject
    ReadAnswer readAnswer;

    @Inject
    SaveAnswer saveAnswer;

    @Inject
    ClearAnswer clearAnswer;

    @Inject
    RestoreAnswer restoreAnswer;

    @Inject
    People people;

    @PathParam("id")
    UUID id;

    @PathParam("question")
    String question;

    @Context
    HttpHeaders headers;

    @Context
    HttpServletRequest asking;

    @GET
    public Response get(@Context Request request) {
        KeptAnswer kept = readAnswer.read(id, question);
        var tag = StartedFrom.tag(kept.version());
        var unchanged = request.evaluatePreconditions(tag);
        return unchanged != null
                ? unchanged.build()
                : unkept(Response.ok(AnswerJson.of(kept, names(kept))).tag(tag));
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    public Response put(InputStream body) {
        var started = StartedFrom.get(headers);
        return told(saveAnswer.save(id, question, JsonBody.tree(body), started::is));
    }

    @DELETE
    public Response delete() {
        var started = StartedFrom.get(headers);
        return told(clearAnswer.clear(id, question, started::is));
    }

    /** Puts an earlier version in the place of the present one. */
    @POST
    @Path("restoration")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response restore(InputStream body) {
        var started = StartedFrom.get(headers);
        long version = Wishes.version(JsonBody.tree(body));
        return told(restoreAnswer.restore(id, question, version, started::is));
    }

    private Response told(SaveOutcome outcome) {
        if (outcome instanceof Saved saved) {
            var tag = StartedFrom.tag(saved.answer().version());
            return unkept(
                    Response.ok(AnswerJson.of(saved, names(saved.answer()))).tag(tag));
        }
        Stale stale = (Stale) outcome;
        var code = DossierProblem.ANSWER_STALE;
        String detail = ProblemJson.sentence(Problem.of(code, question), asking.getLocale());
        return unkept(Response.status(code.kind().status())
                .type(ProblemJson.TYPE)
                .tag(StartedFrom.tag(stale.theirs().version()))
                .entity(AnswerJson.of(stale, detail, code.slug(), names(stale.theirs()))));
    }

    private Names names(KeptAnswer kept) {
        return people.names(Arrays.asList(kept.changedBy()), asking.getLocale());
    }

    private static Response unkept(Response.ResponseBuilder answer) {
        return answer.header(HttpHeaders.CACHE_CONTROL, "no-store").build();
    }
}
