/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier.teamwork.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import java.util.List;
import java.util.UUID;
import org.etalon.dossier.rest.People;
import org.etalon.dossier.teamwork.Note;
import org.etalon.dossier.teamwork.manage.AddNote;
import org.etalon.dossier.teamwork.manage.ReadTeamwork;
import org.etalon.platform.rest.JsonBody;
import org.etalon.platform.rest.StartedFrom;
import org.etalon.platform.security.AllowedTo;
import org.etalon.platform.security.Role;

/** Comments and tasks at the questions of a dossier, for the people of its collectivité alone; {@code ?question=} of one question alone. */
@RequestScoped
@AllowedTo(Role.PERSON)
@Path("dossiers/{id}/notes")
@Produces(MediaType.APPLICATION_JSON)
public class NoteResource {
    @Inject
    ReadTeamwork readTeamwork;

    @Inject
    AddNote addNote;

    @Inject
    People people;

    @PathParam("id")
    UUID id;

    @Context
    HttpServletRequest asking;

    @GET
    public Response list(@QueryParam("question") String question) {
        List<Note> notes = readTeamwork.read(id).notes().stream()
                .filter(note -> question == null || note.question().equals(question))
                .toList();
        var persons = notes.stream().flatMap(note -> TeamworkJson.persons(note).stream());
        return Response.ok(TeamworkJson.of(notes, people.names(persons.toList(), asking.getLocale())))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response add(InputStream body, @Context UriInfo address) {
        var wanted = NoteReading.added(JsonBody.tree(body));
        Note note = addNote.add(id, wanted.kind(), wanted.question(), wanted.content());
        var place = address.getAbsolutePathBuilder().path(note.id().toString()).build();
        var names = people.names(TeamworkJson.persons(note), asking.getLocale());
        return Response.created(place)
                .entity(TeamworkJson.of(note, names))
                .tag(StartedFrom.tag(note.version()))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
