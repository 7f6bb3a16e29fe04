/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier.teamwork.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
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
import org.etalon.dossier.teamwork.Note;
import org.etalon.dossier.teamwork.manage.ChangeNote;
import org.etalon.dossier.teamwork.manage.CloseNote;
import org.etalon.dossier.teamwork.manage.DeleteNote;
import org.etalon.dossier.teamwork.manage.ReopenNote;
import org.etalon.platform.rest.JsonBody;
import org.etalon.platform.rest.StartedFrom;
import org.etalon.platform.security.AllowedTo;
import org.etalon.platform.security.Role;

/** One comment or task. */
@RequestScoped
@AllowedTo(Role.PERSON)
@Path("dossiers/{id}/notes/{note}")
@Produces(MediaType.APPLICATION_JSON)
public class NoteItemResource {
    @Inject
    ChangeNote changeNote;

    @Inject
    DeleteNote deleteNote;

    @Inject
    CloseNote closeNote;

    @Inject
    ReopenNote reopenNote;

    @Inject
    People people;

    @PathParam("id")
    UUID id;

    @PathParam("note")
    UUID note;

    @Context
    HttpHeaders headers;

    @Context
    HttpServletRequest asking;

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    public Response change(InputStream body) {
        var started = StartedFrom.get(headers);
        return told(changeNote.change(id, note, NoteReading.changed(JsonBody.tree(body)), started::is));
    }

    @DELETE
    public Response delete() {
        deleteNote.delete(id, note);
        return Response.noContent().build();
    }

    /** A comment is resolved, a task done. */
    @PUT
    @Path("closing")
    public Response close() {
        return told(closeNote.close(id, note));
    }

    @DELETE
    @Path("closing")
    public Response reopen() {
        return told(reopenNote.reopen(id, note));
    }

    private Response told(Note kept) {
        return Response.ok(TeamworkJson.of(kept, people.names(TeamworkJson.persons(kept), asking.getLocale())))
                .tag(StartedFrom.tag(kept.version()))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
