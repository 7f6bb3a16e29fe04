/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier.teamwork.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
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
import org.etalon.dossier.rest.People;
import org.etalon.dossier.teamwork.Subject;
import org.etalon.dossier.teamwork.manage.AssignWork;
import org.etalon.dossier.teamwork.manage.ReadTeamwork;
import org.etalon.platform.rest.JsonBody;
import org.etalon.platform.security.AllowedTo;
import org.etalon.platform.security.Role;

/** To whom domains and questions are given. */
@RequestScoped
@AllowedTo(Role.PERSON)
@Path("dossiers/{id}/assignments")
@Produces(MediaType.APPLICATION_JSON)
public class AssignmentResource {
    @Inject
    ReadTeamwork readTeamwork;

    @Inject
    AssignWork assignWork;

    @Inject
    People people;

    @PathParam("id")
    UUID id;

    @Context
    HttpServletRequest asking;

    @GET
    public Response list() {
        var teamwork = readTeamwork.read(id);
        return Response.ok(TeamworkJson.of(teamwork, people.names(teamwork.persons(), asking.getLocale())))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    @PUT
    @Path("domains/{domain}")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response assignDomain(@PathParam("domain") String domain, InputStream body) {
        return assigned(Subject.domain(domain), NoteReading.assigned(JsonBody.tree(body)));
    }

    @DELETE
    @Path("domains/{domain}")
    public Response takeDomain(@PathParam("domain") String domain) {
        return assigned(Subject.domain(domain), null);
    }

    @PUT
    @Path("questions/{question}")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response assignQuestion(@PathParam("question") String question, InputStream body) {
        return assigned(Subject.question(question), NoteReading.assigned(JsonBody.tree(body)));
    }

    @DELETE
    @Path("questions/{question}")
    public Response takeQuestion(@PathParam("question") String question) {
        return assigned(Subject.question(question), null);
    }

    private Response assigned(Subject subject, UUID assignee) {
        assignWork.assign(id, subject, assignee);
        return list();
    }
}
