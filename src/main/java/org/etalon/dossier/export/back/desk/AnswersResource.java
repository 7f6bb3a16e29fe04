/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier.export.back.desk;

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
import org.etalon.core.problem.Problem;
import org.etalon.dossier.export.back.ApplyAnswers;
import org.etalon.dossier.export.back.BackProblem;
import org.etalon.dossier.export.back.CompareAnswers;
import org.etalon.dossier.export.back.Findings;
import org.etalon.dossier.export.back.SentAnswers;
import org.etalon.dossier.rest.JsonBytes;
import org.etalon.dossier.rest.Names;
import org.etalon.dossier.rest.People;
import org.etalon.platform.filename.Disposition;
import org.etalon.platform.filename.FileName;
import org.etalon.platform.rest.ProblemJson;
import org.etalon.platform.security.AllowedTo;
import org.etalon.platform.security.Role;

/** The answers as a file down, edited elsewhere, and up again; {@code ?dry-run=true} only tells what would change. */
@RequestScoped
@AllowedTo(Role.PERSON)
@Path("dossiers/{id}/answers.{format:xlsx|ods|json}")
public class AnswersResource {
    @Inject
    WriteAnswers writeAnswers;

    @Inject
    ReceiveAnswers receiveAnswers;

    @Inject
    CompareAnswers compareAnswers;

    @Inject
    ApplyAnswers applyAnswers;

    @Inject
    People people;

    @PathParam("id")
    UUID id;

    @PathParam("format")
    String extension;

    @Context
    HttpServletRequest asking;

    @GET
    public Response get() {
        var written = writeAnswers.write(id, extension, asking.getLocale());
        var name = FileName.of(written.name() + "." + extension);
        return unkept(Response.ok(written.bytes(), written.mediaType())
                .header(HttpHeaders.CONTENT_DISPOSITION, Disposition.attachment(name)));
    }

    /** 200 with all that was found; where it was to be applied and can't be, 409 for conflicts and 422 for mistakes, and nothing is changed. */
    @PUT
    @Consumes(MediaType.WILDCARD)
    public Response put(@QueryParam("dry-run") String dryRun, InputStream body) {
        SentAnswers sent = receiveAnswers.receive(id, body, "answers." + extension);
        boolean dry = "true".equals(dryRun);
        Findings findings = dry ? compareAnswers.compare(id, sent) : applyAnswers.apply(id, sent);
        return dry || findings.isClean() ? done(findings, !dry) : refused(findings);
    }

    private Response done(Findings findings, boolean applied) {
        return unkept(Response.ok(
                JsonBytes.of(json -> {
                    json.writeBooleanField("applied", applied);
                    FindingsJson.write(findings, names(findings), asking.getLocale(), json);
                }),
                MediaType.APPLICATION_JSON_TYPE));
    }

    private Response refused(Findings findings) {
        var problem = findings.conflicts().isEmpty()
                ? Problem.of(
                        BackProblem.ANSWERS_MISTAKES, "", findings.mistakes().size())
                : Problem.of(
                        BackProblem.ANSWERS_CONFLICTS, "", findings.conflicts().size());
        int status = problem.code().kind().status();
        return unkept(Response.status(status).type(ProblemJson.TYPE).entity(JsonBytes.of(json -> {
            json.writeNumberField("status", status);
            json.writeStringField("code", problem.code().slug());
            json.writeStringField("detail", ProblemJson.sentence(problem, asking.getLocale()));
            json.writeBooleanField("applied", false);
            FindingsJson.write(findings, names(findings), asking.getLocale(), json);
        })));
    }

    private Names names(Findings findings) {
        return people.names(
                findings.conflicts().stream()
                        .map(conflict -> conflict.theirs().changedBy())
                        .toList(),
                asking.getLocale());
    }

    private static Response unkept(Response.ResponseBuilder answer) {
        return answer.header(HttpHeaders.CACHE_CONTROL, "no-store").build();
    }
}
